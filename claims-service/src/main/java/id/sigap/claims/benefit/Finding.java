package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import java.time.LocalDate;

/** How one rule came out. */
public sealed interface Finding {

    record Met(Phrase detail) implements Finding {
    }

    /**
     * @param next      what the member can do
     * @param worksFrom first day on which the rule will be met if nothing else changes; null where time alone does not help
     */
    record NotMet(Phrase detail, Phrase next, LocalDate worksFrom) implements Finding {
    }

    /** The data that the rule needs have not arrived. */
    record NotKnownYet(Phrase waitingFor) implements Finding {
    }
}
