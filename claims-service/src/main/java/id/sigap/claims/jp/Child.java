package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;

/**
 * A registered child of a member.
 *
 * @param born    date of birth
 * @param married wedding day; null while unmarried
 * @param works   first day of work; null while without
 */
public record Child(LocalDate born, LocalDate married, LocalDate works) {

    public Child {
        if (married != null && married.isBefore(born) || works != null && works.isBefore(born)) {
            throw new IllegalArgumentException("a child marries and works after its birth");
        }
    }

    public static Child dependent(LocalDate born) {
        return new Child(born, null, null);
    }

    /** The first day without a right to the pension: of the birthday of the age limit, the wedding or the first work, whichever comes first. */
    public LocalDate endsOn(RuleBook book) {
        LocalDate end = ageLimitOn(book);
        if (married != null && married.isBefore(end)) {
            end = married;
        }
        return works != null && works.isBefore(end) ? works : end;
    }

    /** An age limit that changes before the child reaches it counts as changed. */
    private LocalDate ageLimitOn(RuleBook book) {
        for (RuleRow row : book.history(JpFigure.JP_CHILD_AGE)) {
            LocalDate birthday = born.plusYears(row.whole());
            LocalDate reached = birthday.isBefore(row.validFrom()) ? row.validFrom() : birthday;
            if (row.appliesOn(reached)) {
                return reached;
            }
        }
        throw new IllegalStateException("the last row has no end");
    }

    boolean isEntitledOn(LocalDate day, RuleBook book) {
        return day.isBefore(endsOn(book));
    }

    @Override
    public String toString() {
        return "Child[***]";
    }
}
