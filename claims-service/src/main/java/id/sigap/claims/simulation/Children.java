package id.sigap.claims.simulation;

import id.sigap.claims.benefit.ScholarshipPlan;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.benefit.StudyingChild;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The school years that children have ahead, told from their birthdays: each is taken to be where most of its age are. */
final class Children {

    private Children() {
    }

    static List<Schooling> schooling(Assumed member, RuleBook book) {
        if (member.tried().children() == null) {
            return List.of();
        }
        return member.tried().children().stream().filter(born -> !born.isAfter(member.day())).map(born -> schooling(born, member.day(), book)).toList();
    }

    private static Schooling schooling(LocalDate born, LocalDate day, RuleBook book) {
        Map<SchoolLevel, Integer> years = new EnumMap<>(SchoolLevel.class);
        StudyingChild child = atSchool(born, day, book);
        if (child != null) {
            for (ScholarshipPlan.Payment payment : ScholarshipPlan.of(child, day, book).payments()) {
                years.merge(payment.level(), 1, Integer::sum);
            }
        }
        List<SchoolYears> ahead = new ArrayList<>();
        years.forEach((level, count) -> ahead.add(new SchoolYears(level, count)));
        return new Schooling(ahead);
    }

    /** Null for who has finished. */
    private static StudyingChild atSchool(LocalDate born, LocalDate day, RuleBook book) {
        int entry = book.on(SurvivorFigure.SCHOOL_ENTRY_AGE, day).whole();
        int month = book.on(SurvivorFigure.SCHOOL_YEAR_MONTH, day).whole();
        LocalDate running = LocalDate.of(day.getYear(), month, 1);
        running = running.isAfter(day) ? running.minusYears(1) : running;
        int done = -1;
        for (LocalDate year = running; !born.plusYears(entry).isAfter(year); year = year.minusYears(1)) {
            done++;
        }
        if (done < 0) {
            return new StudyingChild(born, null, 0, null);
        }
        for (SchoolLevel level : SchoolLevel.values()) {
            int lasts = book.on(SurvivorFigure.SCHOLARSHIP_YEARS, level.name(), day).whole();
            if (done < lasts) {
                return new StudyingChild(born, level, done, null);
            }
            done -= lasts;
        }
        return null;
    }
}
