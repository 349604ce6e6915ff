package id.sigap.claims.jkm;

import id.sigap.claims.benefit.Schooling;
import id.sigap.contracts.membership.Segment;
import java.time.LocalDate;
import java.util.List;

/**
 * What the benefits after a death depend on that work did not cause.
 *
 * @param memberMonth in which month of the membership the death falls; the first one is 1
 * @param paidMonths  months of contributions paid
 * @param children    in the order in which the member named them
 * @param death       legal day in Asia/Jakarta
 */
public record JkmDeathCase(Segment segment, int memberMonth, int paidMonths, List<Schooling> children, LocalDate death) {

    private static final int MOST = 50;

    public JkmDeathCase {
        children = List.copyOf(children);
        if (memberMonth < 1) {
            throw new IllegalArgumentException("the first month of a membership is 1");
        }
        if (paidMonths < 0) {
            throw new IllegalArgumentException("months of contributions are not negative");
        }
        if (children.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " children");
        }
    }
}
