package id.sigap.claims.jp;

import id.sigap.rules.PensionAge;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/**
 * A member's death.
 *
 * @param day              legal day; its rules apply
 * @param beforePensionAge only then may missing months be deemed paid
 */
public record Death(LocalDate day, boolean beforePensionAge) {

    /** @param born the member's date of birth */
    public static Death of(LocalDate born, LocalDate day, RuleBook book) {
        if (day.isBefore(born)) {
            throw new IllegalArgumentException("nobody dies before the day of birth");
        }
        return new Death(day, day.isBefore(PensionAge.reachedOn(born, book)));
    }
}
