package id.sigap.claims.benefit;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;

/**
 * One thing that a claim brings.
 *
 * @param code   stable, for clients, for example {@code JKK_DEATH}
 * @param amount of one payment, before tax
 * @param times  how many payments there are; {@link #UNTIL_ENDED} where only an event ends them
 */
public record BenefitItem(String code, Text label, Rupiah amount, Rhythm rhythm, int times) {

    /** A pension goes on until death, remarriage, work or the like ends it. */
    public static final int UNTIL_ENDED = 0;

    public enum Rhythm {
        ONCE, MONTHLY, YEARLY
    }

    public BenefitItem {
        if (amount.isNegative() || times < 0 || rhythm == Rhythm.ONCE && times != 1) {
            throw new IllegalArgumentException("a benefit is not negative, and what is paid once is paid once");
        }
    }

    public static BenefitItem once(String code, String indonesian, String english, Rupiah amount) {
        return new BenefitItem(code, new Text(indonesian, english), amount, Rhythm.ONCE, 1);
    }

    public static BenefitItem repeated(String code, String indonesian, String english, Rupiah amount, Rhythm rhythm, int times) {
        return new BenefitItem(code, new Text(indonesian, english), amount, rhythm, times);
    }
}
