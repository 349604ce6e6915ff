package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.ScholarshipPlan;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.benefit.StudyingChild;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The children for whom there is a scholarship: at school or below school age, below the ending age, unmarried, without work; the eldest of too many. */
public final class Scholars {

    private Scholars() {
    }

    /** Nobody where no figure of the day of the death is known. */
    static List<FamilyMember> of(DeathFacts facts, LocalDate day, RuleBook book) {
        if (!book.on(SurvivorFigure.SCHOLARSHIP_CHILDREN, facts.died()).found()) {
            return List.of();
        }
        int endAge = book.on(SurvivorFigure.SCHOLARSHIP_END_AGE, facts.died()).whole();
        return PensionFamily.children(facts).filter(child -> endsOn(child, endAge).isAfter(day) && !ahead(child, facts.died(), book).isEmpty())
                .limit(book.on(SurvivorFigure.SCHOLARSHIP_CHILDREN, facts.died()).whole()).toList();
    }

    /** The school years ahead of the children who have a scholarship on a day, counted from the death. */
    public static List<Schooling> schooling(DeathFacts facts, LocalDate day, RuleBook book) {
        return of(facts, day, book).stream().map(child -> new Schooling(ahead(child, facts.died(), book))).toList();
    }

    private static LocalDate endsOn(FamilyMember child, int endAge) {
        LocalDate birthday = child.person().born().plusYears(endAge);
        LocalDate ended = ended(child);
        return ended != null && ended.isBefore(birthday) ? ended : birthday;
    }

    private static LocalDate ended(FamilyMember child) {
        return Stream.of(child.marriedOn(), child.worksSince(), child.diedOn()).filter(day -> day != null).min(Comparator.naturalOrder()).orElse(null);
    }

    private static List<SchoolYears> ahead(FamilyMember child, LocalDate death, RuleBook book) {
        LocalDate born = child.person().born();
        if (child.school() == null && !ScholarshipPlan.waitsForSchool(born, death, book)) {
            return List.of();
        }
        StudyingChild studying = child.school() == null ? new StudyingChild(born, null, 0, ended(child))
                : new StudyingChild(born, child.school().level(), child.school().yearsDone(), ended(child));
        Map<SchoolLevel, Integer> years = new EnumMap<>(SchoolLevel.class);
        ScholarshipPlan.of(studying, death, book).payments().forEach(payment -> years.merge(payment.level(), 1, Integer::sum));
        List<SchoolYears> ahead = new ArrayList<>();
        years.forEach((level, count) -> ahead.add(new SchoolYears(level, count)));
        return ahead;
    }
}
