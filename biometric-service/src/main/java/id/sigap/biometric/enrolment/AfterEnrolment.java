package id.sigap.biometric.enrolment;

import java.util.UUID;

/** Does something once a person's face was enrolled, for the first time or anew: implement it as an {@code @ApplicationScoped} bean. In the enrolment's transaction. */
public interface AfterEnrolment {

    void enrolled(UUID personId);
}
