package id.sigap.claims.jkp;

import id.sigap.contracts.membership.Segment;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * What is known of who asks for JKP. Any part may be null while it has not arrived: that is "not known", never "no".
 *
 * @param citizen      whether an Indonesian citizen (WNI)
 * @param registeredOn day of registration in JKP
 * @param segment      of the membership that the lost job gave
 * @param joined       programmes that the worker was in
 * @param earlier      days on which earlier JKP benefits began
 */
public record JkpFacts(Boolean citizen, LocalDate birthDate, LocalDate registeredOn, Segment segment, EmployerScale scale, Set<Joined> joined, JobLoss loss,
        Contributions contributions, Since since, List<LocalDate> earlier) {

    public JkpFacts {
        joined = joined == null ? null : Set.copyOf(joined);
        earlier = earlier == null ? null : List.copyOf(earlier);
        if (birthDate != null && registeredOn != null && registeredOn.isBefore(birthDate)) {
            throw new IllegalArgumentException("nobody is registered before birth");
        }
        if (loss != null && registeredOn != null && loss.day().isBefore(registeredOn)) {
            throw new IllegalArgumentException("a job lost on " + loss.day() + " was not lost by a member registered on " + registeredOn);
        }
    }

    @Override
    public String toString() {
        return "JkpFacts[]";
    }
}
