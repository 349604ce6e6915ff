package id.sigap.payment.contribution;

import java.time.LocalDate;
import java.time.YearMonth;

/** When a person reaches the pension age, which itself rises with the years (PP 45/2015 art. 15). */
final class PensionAge {

    private final RuleBook rules;

    PensionAge(RuleBook rules) {
        this.rules = rules;
    }

    /**
     * Whether somebody born in that month had reached the age valid on some day up to {@code day}: once reached it stays
     * reached, even when the age is raised afterwards.
     */
    boolean reachedBy(LocalDate day, YearMonth born) {
        return rules.history(Rule.JP_PENSION_AGE, "").stream().anyMatch(row -> {
            LocalDate birthday = born.plusYears(row.number().longValueExact()).atEndOfMonth();
            LocalDate reached = birthday.isBefore(row.from()) ? row.from() : birthday;
            return row.holdsOn(reached) && !reached.isAfter(day);
        });
    }
}
