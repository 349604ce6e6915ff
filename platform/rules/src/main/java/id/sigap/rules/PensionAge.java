package id.sigap.rules;

import java.time.LocalDate;

/** When a person reaches the JP pension age, which itself rises with the years (PP 45/2015 art. 15). */
public final class PensionAge {

    private PensionAge() {
    }

    /**
     * The day on which somebody reaches the age valid on that day. Once reached it stays reached, even when the age is raised afterwards; a
     * person who turns 58 on a day when 59 is valid waits for 59.
     *
     * @param born a date of birth; of somebody born on 29 February the birthday in other years is 28 February
     */
    public static LocalDate reachedOn(LocalDate born, RuleBook book) {
        for (RuleRow row : book.history(PensionFigure.JP_PENSION_AGE)) {
            LocalDate birthday = born.plusYears(row.whole());
            LocalDate reached = birthday.isBefore(row.validFrom()) ? row.validFrom() : birthday;
            if (row.appliesOn(reached)) {
                return reached;
            }
        }
        throw new IllegalStateException("the last row has no end");
    }
}
