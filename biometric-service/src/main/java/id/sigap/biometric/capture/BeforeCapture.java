package id.sigap.biometric.capture;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.problem.ProblemException;
import java.util.UUID;

/** What must hold before a face is taken: implement it as an {@code @ApplicationScoped} bean. */
public interface BeforeCapture {

    /** @throws ProblemException that says what the member has to do first */
    void check(UUID accountId, Purpose purpose);
}
