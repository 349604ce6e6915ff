package id.sigap.claims.jkm;

import java.time.LocalDate;

/**
 * May JKM be claimed on that day?
 *
 * @param day legal day of the claim in Asia/Jakarta. No day is known on which the claim lapses (domain reference, open question 29).
 */
public record JkmCase(JkmFacts facts, LocalDate day) {

    public JkmCase {
        if (day.isBefore(facts.death())) {
            throw new IllegalArgumentException("nothing is claimed before the death");
        }
    }
}
