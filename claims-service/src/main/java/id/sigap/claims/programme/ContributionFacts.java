package id.sigap.claims.programme;

import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jp.Earned;
import id.sigap.contracts.claims.Programme;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What the contributions that were paid for a person come to. Empty while nothing has arrived, which is not the same as nothing paid. */
public interface ContributionFacts {

    /** Masa iur, membership and wages of JP, up to and with the month of that day. */
    Optional<Earned> jp(UUID personId, LocalDate day);

    /** What a JKP claim is judged by. @param lookedBack months before the loss */
    Optional<Contributions> jkp(UUID personId, LocalDate lostOn, int lookedBack);

    /** The programmes of the last paid month up to that day. */
    Optional<Set<Programme>> joined(UUID personId, LocalDate day);

    /** Masa iur of a programme up to and with the month of that day. */
    Optional<Integer> paidMonths(UUID personId, Programme programme, LocalDate day);
}
