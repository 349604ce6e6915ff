package id.sigap.claims.benefit;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.FIRST_DAY_OF_PP_82;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.jkk.Examples;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-32 and WE-33 of the domain reference, and plans of the years ahead. */
class ScholarshipTest {

    private static final Schooling FROM_TK = new Schooling(List.of(new SchoolYears(SchoolLevel.TK, 2), new SchoolYears(SchoolLevel.SD, 6),
            new SchoolYears(SchoolLevel.SMP, 3), new SchoolYears(SchoolLevel.SMA, 3), new SchoolYears(SchoolLevel.PT, 5)));

    @Test
    void example32TwoChildrenFromKindergarten() {
        Benefit both = Scholarship.compute(List.of(FROM_TK, FROM_TK), DAY, BOOK);
        assertEquals(Rupiah.of(174_000_000), both.total());
        assertEquals(Rupiah.ZERO, both.atOnce());
        Examples.assertSound(both, "WE-32");
        assertEquals(Rupiah.of(87_000_000), Scholarship.compute(List.of(FROM_TK), DAY, BOOK).total());
    }

    @Test
    void example33TwoYearsOfSmaAndFourOfUniversity() {
        Schooling child = new Schooling(List.of(new SchoolYears(SchoolLevel.SMA, 2), new SchoolYears(SchoolLevel.PT, 4)));
        assertEquals(Rupiah.of(54_000_000), Scholarship.compute(List.of(child), DAY, BOOK).total());
    }

    @Test
    void aThirdChildAndYearsBeyondTheLevelsMostAreNotPaid() {
        assertEquals(Rupiah.of(174_000_000), Scholarship.compute(List.of(FROM_TK, FROM_TK, FROM_TK), DAY, BOOK).total());
        assertEquals(Rupiah.of(9_000_000), Scholarship.compute(List.of(new Schooling(List.of(new SchoolYears(SchoolLevel.SD, 8)))), DAY, BOOK).total());
    }

    @Test
    void amountsBeforePp82WereNotFound() {
        assertThrows(FigureNotFound.class, () -> Scholarship.compute(List.of(FROM_TK), LAST_DAY_OF_PP_44, BOOK));
        assertEquals(Rupiah.of(87_000_000), Scholarship.compute(List.of(FROM_TK), FIRST_DAY_OF_PP_82, BOOK).total());
    }

    @Test
    void aPlanFromBirthGoesThroughEveryLevel() {
        ScholarshipPlan plan = plan(new StudyingChild(LocalDate.of(2026, 3, 10), null, 0, null));

        assertEquals(19, plan.payments().size());
        assertEquals(LocalDate.of(2030, 7, 1), plan.payments().getFirst().schoolYear());
        assertEquals(Rupiah.of(87_000_000), plan.sum());
        assertEquals(plan.sum(), plan.reasoning().total());
        Examples.assertReadable(plan.reasoning());
    }

    @Test
    void aPlanGoesOnWhereTheChildIs() {
        ScholarshipPlan plan = plan(new StudyingChild(LocalDate.of(2009, 9, 1), SchoolLevel.SMA, 1, null));

        assertEquals(new ScholarshipPlan.Payment(LocalDate.of(2026, 7, 1), SchoolLevel.SMA, 2, Rupiah.of(3_000_000)), plan.payments().getFirst());
        assertEquals(SchoolLevel.PT, plan.payments().get(2).level());
        assertEquals(1, plan.payments().get(2).yearOfLevel());
        // 22 on 1 July 2032, the last school year before the birthday that ends it
        assertEquals(LocalDate.of(2032, 7, 1), plan.payments().getLast().schoolYear());
        assertEquals(Rupiah.of(66_000_000), plan.sum());
    }

    @Test
    void the23rdBirthdayEndsItOnTheDay() {
        assertEquals(1, plan(new StudyingChild(LocalDate.of(2003, 7, 2), SchoolLevel.PT, 4, null)).payments().size());
        assertEquals(0, plan(new StudyingChild(LocalDate.of(2003, 7, 1), SchoolLevel.PT, 3, null)).payments().size());
    }

    @Test
    void marriageOrWorkEndsIt() {
        StudyingChild child = new StudyingChild(LocalDate.of(2006, 9, 1), SchoolLevel.PT, 0, LocalDate.of(2028, 7, 1));
        assertEquals(2, plan(child).payments().size());
        assertEquals(3, plan(new StudyingChild(child.born(), SchoolLevel.PT, 0, LocalDate.of(2028, 7, 2))).payments().size());
    }

    @Test
    void aChildOfSchoolAgeHasALevel() {
        assertThrows(IllegalArgumentException.class, () -> plan(new StudyingChild(LocalDate.of(2015, 1, 1), null, 0, null)));
        assertThrows(IllegalArgumentException.class, () -> new StudyingChild(DAY, null, 1, null));
        assertThrows(IllegalArgumentException.class, () -> new StudyingChild(DAY, SchoolLevel.TK, -1, null));
        assertThrows(IllegalArgumentException.class, () -> new StudyingChild(DAY, SchoolLevel.TK, 0, DAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> new SchoolYears(SchoolLevel.SD, 0));
        assertThrows(IllegalArgumentException.class, () -> new Schooling(List.of(new SchoolYears(SchoolLevel.SD, 1), new SchoolYears(SchoolLevel.SD, 1))));
    }

    @Test
    void noChildGetsMoreThanTheWholeWayAndYearsFollowEachOther() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            SchoolLevel level = SchoolLevel.values()[random.nextInt(5)];
            StudyingChild child = new StudyingChild(DAY.minusDays(random.nextInt(10_000)), level, random.nextInt(6),
                    random.nextBoolean() ? null : DAY.plusDays(random.nextInt(5_000)));
            ScholarshipPlan plan = plan(child);
            String context = "seed " + seed + ": " + child;
            assertTrue(plan.sum().compareTo(Rupiah.of(87_000_000)) <= 0, context);
            for (int at = 1; at < plan.payments().size(); at++) {
                assertEquals(plan.payments().get(at - 1).schoolYear().plusYears(1), plan.payments().get(at).schoolYear(), context);
                assertTrue(plan.payments().get(at - 1).level().compareTo(plan.payments().get(at).level()) <= 0, context);
            }
            assertEquals(plan.sum(), plan.reasoning().total(), context);
        }
    }

    @Test
    void moreYearsAreNeverLessAndTheSumIsThatOfTheChildren() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            List<Schooling> children = new ArrayList<>();
            long sum = 0;
            for (int child = 0; child < 2; child++) {
                SchoolYears years = new SchoolYears(SchoolLevel.values()[random.nextInt(5)], 1 + random.nextInt(8));
                children.add(new Schooling(List.of(years)));
                sum += Scholarship.compute(List.of(children.getLast()), DAY, BOOK).total().amount();
                Rupiah more = Scholarship.compute(List.of(new Schooling(List.of(new SchoolYears(years.level(), years.years() + 1)))), DAY, BOOK).total();
                assertTrue(more.compareTo(Scholarship.compute(List.of(children.getLast()), DAY, BOOK).total()) >= 0, "seed " + seed + ": " + years);
            }
            assertEquals(sum, Scholarship.compute(children, DAY, BOOK).total().amount(), "seed " + seed + ": " + children);
        }
    }

    private static ScholarshipPlan plan(StudyingChild child) {
        return ScholarshipPlan.of(child, DAY, BOOK);
    }
}
