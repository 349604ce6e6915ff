package id.sigap.claims.simulation;

import id.sigap.claims.benefit.ScholarshipPlan;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.benefit.StudyingChild;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The school years that children have ahead, told from their birthdays. */
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
        StudyingChild.ofAge(born, day, book).ifPresent(child -> ScholarshipPlan.of(child, day, book).payments()
                .forEach(payment -> years.merge(payment.level(), 1, Integer::sum)));
        List<SchoolYears> ahead = new ArrayList<>();
        years.forEach((level, count) -> ahead.add(new SchoolYears(level, count)));
        return new Schooling(ahead);
    }
}
