package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Schooling;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What the benefits after a death or total disability depend on.
 *
 * @param wage     of a month, as {@link JkkWage} finds it
 * @param children in the order in which the member named them
 * @param accident day of the accident or diagnosis, legal day in Asia/Jakarta
 */
public record WageCase(Rupiah wage, List<Schooling> children, LocalDate accident) {

    private static final int MOST = 50;

    public WageCase {
        JkkWage.require(wage);
        children = List.copyOf(children);
        if (children.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " children");
        }
    }
}
