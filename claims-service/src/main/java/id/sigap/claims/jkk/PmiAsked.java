package id.sigap.claims.jkk;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * May a migrant worker claim this on that day?
 *
 * @param on            day on which it happened, legal day in Asia/Jakarta; its rules apply
 * @param protectedThen whether a placement protected on that day; null while no membership has arrived
 * @param day           of the claim
 */
public record PmiAsked(PmiItem item, LocalDate on, Boolean protectedThen, LocalDate day, RuleBook book) {

    public PmiAsked {
        if (day.isBefore(on)) {
            throw new IllegalArgumentException("nothing is claimed before it happens");
        }
    }

    /** Whether there are rules of that day. */
    public boolean isInForce() {
        return !on.isBefore(first().validFrom());
    }

    RuleRow first() {
        return book.history(JkkFigure.JKK_PMI_BENEFIT, item.name()).getFirst();
    }
}
