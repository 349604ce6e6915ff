package id.sigap.claims.benefit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.BenefitItem.Rhythm;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.jkm.JkmFigure;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the programmes share, at its edges (domain reference 4.2, 5.3). */
class BenefitBoundariesTest {

    private static final RuleBook BOOK = ClaimRules.book();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate EVENT = LocalDate.of(2025, 2, 10);

    @Test
    void aMembershipProtectsFromItsFirstDayToItsLast() {
        Coverage coverage = new Coverage(List.of(new Coverage.Span(EVENT, EVENT.plusDays(9)), new Coverage.Span(DAY, null)));

        assertEquals(List.of(false, true, true, false, false, true, true), Stream.of(EVENT.minusDays(1), EVENT, EVENT.plusDays(9), EVENT.plusDays(10), DAY.minusDays(1), DAY,
                DAY.plusYears(40)).map(coverage::on).toList());
        assertTrue(new Coverage(List.of(new Coverage.Span(DAY, DAY))).on(DAY));
        assertFalse(new Coverage(List.of()).on(DAY));
        assertThrows(IllegalArgumentException.class, () -> new Coverage.Span(DAY, DAY.minusDays(1)));
    }

    @Test
    void whatIsPaidOnceIsPaidOnceAndWhatOnlyAnEventEndsHasNoNumber() {
        assertDoesNotThrow(() -> item(0, Rhythm.ONCE, 1));
        assertDoesNotThrow(() -> item(1, Rhythm.MONTHLY, BenefitItem.UNTIL_ENDED));
        assertThrows(IllegalArgumentException.class, () -> item(-1, Rhythm.ONCE, 1));
        assertThrows(IllegalArgumentException.class, () -> item(1, Rhythm.YEARLY, -1));
        assertThrows(IllegalArgumentException.class, () -> item(1, Rhythm.ONCE, 2));
        assertThrows(IllegalArgumentException.class, () -> item(1, Rhythm.ONCE, 0));
    }

    @Test
    void theSumsOfABenefitAreOfWhatTheySay() {
        Benefit benefit = new Benefit(List.of(BenefitItem.once("A", "satu", "one", Rupiah.of(5)), BenefitItem.once("A", "satu", "one", Rupiah.of(7)),
                BenefitItem.once("B", "nol", "none", Rupiah.ZERO), BenefitItem.repeated("C", "tahun", "year", Rupiah.of(100), Rhythm.YEARLY, 3),
                BenefitItem.repeated("D", "bulan", "month", Rupiah.of(1_000), Rhythm.MONTHLY, BenefitItem.UNTIL_ENDED)), null);

        assertEquals(List.of("A", "A", "C", "D"), benefit.items().stream().map(BenefitItem::code).toList(), "without what is zero");
        assertEquals(Rupiah.of(12), benefit.atOnce());
        assertEquals(Rupiah.of(312), benefit.total());
        assertEquals(List.of(Rupiah.of(12), Rupiah.ZERO, Rupiah.of(1_000)), Stream.of("A", "B", "D").map(benefit::of).toList());
        assertEquals("one", benefit.items().getFirst().label().english());
        assertEquals("tahun", benefit.items().get(2).label().indonesian());
    }

    @Test
    void aSchoolYearRunsFromItsFirstDay() {
        assertEquals(LocalDate.of(2026, 7, 1), ScholarshipPlan.yearRunningOn(LocalDate.of(2026, 7, 1), 7));
        assertEquals(LocalDate.of(2025, 7, 1), ScholarshipPlan.yearRunningOn(LocalDate.of(2026, 6, 30), 7));
    }

    @Test
    void aChildOfWhomOnlyTheBirthdayIsKnownIsWhereMostOfItsAgeAre() {
        LocalDate running = LocalDate.of(2026, 7, 1);
        // kindergarten from 4, two years of it, then 6, 3, 3 and 5
        assertEquals(new StudyingChild(running.minusYears(4).plusDays(1), null, 0, null), ofAge(running.minusYears(4).plusDays(1)).orElseThrow());
        assertLevel(SchoolLevel.TK, 0, running.minusYears(4));
        assertLevel(SchoolLevel.TK, 1, running.minusYears(5));
        assertLevel(SchoolLevel.SD, 0, running.minusYears(6));
        assertLevel(SchoolLevel.SD, 5, running.minusYears(11));
        assertLevel(SchoolLevel.SMP, 0, running.minusYears(12));
        assertLevel(SchoolLevel.SMA, 2, running.minusYears(17));
        assertLevel(SchoolLevel.PT, 0, running.minusYears(18));
        assertLevel(SchoolLevel.PT, 4, running.minusYears(22));
        assertEquals(Optional.empty(), ofAge(running.minusYears(23)));
    }

    @Test
    void aChildWaitsForSchoolUntilItIsSixWhenTheYearBegins() {
        assertTrue(ScholarshipPlan.waitsForSchool(LocalDate.of(2020, 7, 2), DAY, BOOK));
        assertFalse(ScholarshipPlan.waitsForSchool(LocalDate.of(2020, 7, 1), DAY, BOOK));
    }

    @Test
    void aChildMayMarryOrWorkOnItsFirstDayButNotBefore() {
        assertDoesNotThrow(() -> new StudyingChild(DAY, SchoolLevel.TK, 0, DAY));
        assertDoesNotThrow(() -> new StudyingChild(DAY, SchoolLevel.PT, 30, null));
        assertThrows(IllegalArgumentException.class, () -> new StudyingChild(DAY, SchoolLevel.PT, 31, null));
        assertDoesNotThrow(() -> new SchoolYears(SchoolLevel.SD, 30));
        assertThrows(IllegalArgumentException.class, () -> new SchoolYears(SchoolLevel.SD, 31));
    }

    @Test
    void aLegacyNamesAtMostAHundredHeirsAndIsPaidFromTheDayOfDeath() {
        List<Heir> hundred = new ArrayList<>();
        for (int at = 0; at < 100; at++) {
            hundred.add(new Heir("child " + at, Relation.CHILD, null));
        }
        assertEquals(100, new Legacy(Rupiah.ZERO, Rupiah.ZERO, hundred, DAY, DAY).heirs().size());
        hundred.add(new Heir("one more", Relation.CHILD, null));
        assertThrows(IllegalArgumentException.class, () -> new Legacy(Rupiah.ZERO, Rupiah.ZERO, hundred, DAY, DAY));
        assertThrows(IllegalArgumentException.class, () -> new Legacy(Rupiah.ZERO, Rupiah.of(-1), List.of(), DAY, DAY));
    }

    @Test
    void theDivisionSaysWhatItDividesAndByWhichRows() {
        Inheritance.Divided two = assertInstanceOf(Inheritance.Divided.class, Heirs.divide(new Legacy(Rupiah.of(10), Rupiah.of(5),
                List.of(new Heir("a", Relation.CHILD, DAY), new Heir("b", Relation.SPOUSE, DAY)), DAY, DAY), BOOK));

        assertEquals(List.of(Rupiah.of(8), Rupiah.of(7)), two.shares().stream().map(Inheritance.Share::amount).toList());
        assertEquals(Rupiah.of(15), two.reasoning().total());
        assertCites(two.reasoning(), SurvivorFigure.HEIR_RANKS, SurvivorFigure.HEIR_DIVISION, SurvivorFigure.MAJORITY_AGE);
        assertSays(two.reasoning(), "funeral grant: Rp10", "other benefits: Rp5", "heirs named: 2", "child: Rp15 / 2 = Rp8", "spouse: Rp15 / 2 = Rp7", "result: Rp15");
        Inheritance none = Heirs.divide(new Legacy(Rupiah.of(10), Rupiah.of(5), List.of(), DAY, DAY), BOOK);
        assertSays(none.reasoning(), "to whoever arranged the funeral: Rp10 = Rp10", "to the Dana Jaminan Sosial: Rp5 = Rp5", "result: Rp15");
        assertCites(none.reasoning(), SurvivorFigure.HEIR_RANKS);
    }

    @Test
    void everyConditionOfAScholarshipCitesItsRowAndSaysWhatItFound() {
        RuleRow months = BOOK.on(JkmFigure.JKM_SCHOLARSHIP_MONTHS, EVENT);
        Eligibility met = judge(true, 36, months, 2026, SchoolLevel.SMP, List.of(), DAY);

        assertInstanceOf(Eligibility.Eligible.class, met);
        assertCites(met.reasoning(), JkmFigure.JKM_SCHOLARSHIP_MONTHS, SurvivorFigure.SCHOLARSHIP_CHILDREN, SurvivorFigure.SCHOOL_YEAR_MONTH,
                SurvivorFigure.SCHOLARSHIP_END_AGE, SurvivorFigure.SCHOLARSHIP_YEARS);
        assertSays(met.reasoning(), "granted", "36 of 36 months", "other children: 0, at most 2 children", "since 1 July 2026", "until 17 August 2035", "0 of 3 years",
                "level: lower secondary school (SMP)", "school year begins: 1 July 2026");
        List<ScholarshipCase.Year> earlier = new ArrayList<>(Collections.nCopies(3, new ScholarshipCase.Year("a", SchoolLevel.SMP)));
        earlier.add(new ScholarshipCase.Year("b", SchoolLevel.TK));
        earlier.add(new ScholarshipCase.Year("c", SchoolLevel.TK));
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(false, 35, months, 2027, SchoolLevel.SMP, earlier, DAY));
        assertEquals(List.of("not granted", "35 of 36 months", "other children: 2, at most 2 children", "it begins on 1 July 2027", "3 of 3 years"),
                refused.failed().stream().map(rule -> rule.detail().text().english()).toList());
        assertTrue(refused.failed().stream().allMatch(rule -> !rule.next().text().english().isBlank() && !rule.next().text().indonesian().isBlank()));
        assertEquals(List.of("PP 82/2019; Permenaker 5/2021", months.citation().regulation()), refused.failed().stream().limit(2).map(FailedRule::regulation).toList());
    }

    @Test
    void aYearIsClaimedFromItsFirstDayOnAndFromTheOneOfTheEvent() {
        LocalDate first = LocalDate.of(2026, 7, 1);
        assertInstanceOf(Eligibility.Eligible.class, judge(true, null, null, 2026, SchoolLevel.SMP, List.of(), first));
        assertInstanceOf(Eligibility.Refused.class, judge(true, null, null, 2026, SchoolLevel.SMP, List.of(), first.minusDays(1)));
        Eligibility.Refused early = assertInstanceOf(Eligibility.Refused.class, judge(true, null, null, 2023, SchoolLevel.SMP, List.of(), DAY));
        assertEquals("the first school year began on 1 July 2024", early.failed().getFirst().detail().text().english());
    }

    @Test
    void whatIsMissingIsNamedOnce() {
        Eligibility.Checking checking = assertInstanceOf(Eligibility.Checking.class, judge(null, null, BOOK.on(JkmFigure.JKM_SCHOLARSHIP_MONTHS, EVENT), 2026, SchoolLevel.SMP, List.of(), DAY));
        assertEquals(List.of("the decision on that benefit has not arrived", "the member's contributions have not arrived"),
                checking.waitingFor().stream().map(phrase -> phrase.text().english()).toList());
    }

    @Test
    void lateMoneySaysHowLateAndOfWhat() {
        LateCompensation late = LateCompensation.compute(new LateCompensation.Late(Rupiah.of(42_000_000), 5, DAY), BOOK);

        assertCites(late.reasoning(), ServiceFigure.LATE_COMPENSATION_PER_DAY);
        assertSays(late.reasoning(), "benefit: Rp42,000,000", "days late: 5", "Rp42,000,000 × 1 % × 5 = Rp2,100,000", "result: Rp2,100,000");
    }

    @Test
    void aScholarshipSaysOfWhichYearsItIsMade() {
        Benefit benefit = Scholarship.compute(List.of(new Schooling(List.of(new SchoolYears(SchoolLevel.SD, 8)))), DAY, BOOK);

        assertEquals(List.of(6), benefit.items().stream().map(BenefitItem::times).toList());
        assertEquals(Rhythm.YEARLY, benefit.items().getFirst().rhythm());
        assertCites(benefit.reasoning(), SurvivorFigure.SCHOLARSHIP_CHILDREN, SurvivorFigure.SCHOLARSHIP_PER_YEAR, SurvivorFigure.SCHOLARSHIP_YEARS);
        assertSays(benefit.reasoning(), "children: 1", "Rp1,500,000 × min(8, 6) = Rp9,000,000", "result: Rp9,000,000");
    }

    @Test
    void aPlanCitesWhatItRestsOn() {
        ScholarshipPlan plan = ScholarshipPlan.of(new StudyingChild(LocalDate.of(2026, 3, 10), null, 0, null), DAY, BOOK);

        assertCites(plan.reasoning(), SurvivorFigure.SCHOLARSHIP_END_AGE, SurvivorFigure.SCHOOL_YEAR_MONTH, SurvivorFigure.SCHOOL_ENTRY_AGE, SurvivorFigure.SCHOLARSHIP_PER_YEAR,
                SurvivorFigure.SCHOLARSHIP_YEARS);
        assertSays(plan.reasoning(), "kindergarten (TK): Rp1,500,000 × 2 = Rp3,000,000", "university or training: Rp12,000,000 × 5 = Rp60,000,000", "result: Rp87,000,000",
                "date of birth: 10 March 2026");
        // at a level already: the age of entry does not matter
        Reasoning studies = ScholarshipPlan.of(new StudyingChild(LocalDate.of(2008, 7, 2), SchoolLevel.SMA, 2, null), DAY, BOOK).reasoning();
        assertFalse(studies.rules().stream().anyMatch(row -> row.key() == SurvivorFigure.SCHOOL_ENTRY_AGE));
        assertFalse(english(studies).contains("kindergarten"));
    }

    @Test
    void theFiguresSpeakBothLanguagesAndNobodyIsNamed() {
        List<RuleKey> keys = Stream.concat(Arrays.stream(SurvivorFigure.values()), Arrays.<RuleKey>stream(ServiceFigure.values())).toList();
        keys.forEach(key -> assertFalse(key.label().indonesian().isBlank() || key.label().english().isBlank() || key.label().english().equals(key.label().indonesian()), key.written()));
        for (SchoolLevel level : SchoolLevel.values()) {
            assertFalse(level.label().indonesian().isBlank() || level.label().english().isBlank());
        }
        assertEquals("StudyingChild[SD, 2]", new StudyingChild(DAY, SchoolLevel.SD, 2, null).toString());
        assertEquals("Heir[CHILD]", new Heir("secret", Relation.CHILD, DAY).toString());
        assertEquals("ScholarshipCase[SMP, 2026]", asked(true, null, null, 2026, SchoolLevel.SMP, List.of(), DAY).toString());
    }

    private static BenefitItem item(long amount, Rhythm rhythm, int times) {
        return BenefitItem.repeated("A", "a", "b", Rupiah.of(amount), rhythm, times);
    }

    private static Optional<StudyingChild> ofAge(LocalDate born) {
        return StudyingChild.ofAge(born, DAY, BOOK);
    }

    private static void assertLevel(SchoolLevel level, int done, LocalDate born) {
        assertEquals(Optional.of(new StudyingChild(born, level, done, null)), ofAge(born));
        assertEquals(Optional.of(new StudyingChild(born.minusYears(1).plusDays(1), level, done, null)), ofAge(born.minusYears(1).plusDays(1)));
    }

    private static Eligibility judge(Boolean granted, Integer paid, RuleRow needed, int year, SchoolLevel level, List<ScholarshipCase.Year> earlier, LocalDate day) {
        return ScholarshipEligibility.judge(asked(granted, paid, needed, year, level, earlier, day));
    }

    private static ScholarshipCase asked(Boolean granted, Integer paid, RuleRow needed, int year, SchoolLevel level, List<ScholarshipCase.Year> earlier, LocalDate day) {
        return new ScholarshipCase(EVENT, granted, paid, needed, "a", LocalDate.of(2012, 8, 17), null, level, year, earlier, day, BOOK);
    }

    private static void assertCites(Reasoning reasoning, RuleKey... keys) {
        Set<RuleKey> cited = new HashSet<>();
        reasoning.rules().forEach(row -> cited.add(row.key()));
        assertTrue(cited.containsAll(List.of(keys)), cited.toString());
    }

    private static void assertSays(Reasoning reasoning, String... sentences) {
        for (String sentence : sentences) {
            assertTrue(english(reasoning).contains(sentence), sentence + " in " + english(reasoning));
        }
    }

    private static String english(Reasoning reasoning) {
        return ExplanationText.render(reasoning.explanation(), Locale.ENGLISH);
    }
}
