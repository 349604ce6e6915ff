package id.sigap.claims.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.jkm.JkmFigure;
import id.sigap.claims.jp.JpFigure;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which school years of which children are paid. */
class ScholarshipEligibilityTest {

    private static final LocalDate EVENT = LocalDate.of(2025, 2, 10);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(2012, 8, 17);
    private final RuleBook book = ClaimRules.book();

    @Test
    void aYearThatRunsIsPaid() {
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.SMP, List.of(), null));
        assertInstanceOf(Eligibility.Eligible.class, judge(2024, SchoolLevel.SMP, List.of(), null));
    }

    @Test
    void yearsBeforeTheEventsAndYearsToComeAreNot() {
        assertEquals(List.of("SCHOOL_YEAR_HAS_BEGUN"), failed(judge(2023, SchoolLevel.SMP, List.of(), null)));
        FailedRule early = ((Eligibility.Refused) judge(2027, SchoolLevel.SMP, List.of(), null)).failed().getFirst();
        assertEquals(LocalDate.of(2027, 7, 1), early.worksFrom());
    }

    @Test
    void aLevelIsPaidForItsYears() {
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.SMP, years("a", 2), null));
        assertEquals(List.of("YEARS_OF_LEVEL_ARE_LEFT"), failed(judge(2026, SchoolLevel.SMP, years("a", 3), null)));
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.SMA, years("a", 3), null));
    }

    @Test
    void twoChildrenHaveIt() {
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.SMP, years("b", 3), null));
        List<ScholarshipCase.Year> ofTwo = List.of(years("b", 1).getFirst(), years("c", 1).getFirst());
        assertEquals(List.of("CHILD_IS_ONE_OF_THE_FIRST"), failed(judge(2026, SchoolLevel.SMP, ofTwo, null)));
        List<ScholarshipCase.Year> withItself = List.of(years("b", 1).getFirst(), years("a", 1).getFirst());
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.SMP, withItself, null));
    }

    @Test
    void itEndsWithTheBirthdayAWeddingOrAJobButNotAYearThatHadBegun() {
        assertEquals(List.of("CHILD_STILL_STUDIES"), failed(judge(2026, SchoolLevel.PT, List.of(), LocalDate.of(2026, 6, 30))));
        assertInstanceOf(Eligibility.Eligible.class, judge(2026, SchoolLevel.PT, List.of(), LocalDate.of(2026, 8, 1)));
        ScholarshipCase grown = new ScholarshipCase(EVENT, true, null, null, "a", LocalDate.of(2003, 7, 1), null, SchoolLevel.PT, 2026, List.of(), DAY, book);
        assertEquals(List.of("CHILD_STILL_STUDIES"), failed(ScholarshipEligibility.judge(grown)));
    }

    @Test
    void itComesWithTheBenefitAndAfterAJkmDeathWithThreeYears() {
        assertInstanceOf(Eligibility.Checking.class, granted(null, null, null));
        assertEquals(List.of("BENEFIT_IS_GRANTED"), failed(granted(false, null, null)));
        RuleRow needed = book.on(JkmFigure.JKM_SCHOLARSHIP_MONTHS, EVENT);
        assertEquals(List.of("MONTHS_ALLOW_SCHOLARSHIP"), failed(granted(true, needed.whole() - 1, needed)));
        assertInstanceOf(Eligibility.Eligible.class, granted(true, needed.whole(), needed));
        assertInstanceOf(Eligibility.Checking.class, granted(true, null, needed));
    }

    @Test
    void everyPaperOfTheRulesIsAKindOfDocument() {
        book.history(SurvivorFigure.SCHOLARSHIP_DOCUMENTS).forEach(row -> row.words().forEach(DocumentKind::valueOf));
        for (String variant : JpFigure.JP_DOCUMENTS.variants()) {
            book.history(JpFigure.JP_DOCUMENTS, variant).forEach(row -> row.words().forEach(DocumentKind::valueOf));
        }
    }

    private Eligibility granted(Boolean granted, Integer paid, RuleRow needed) {
        return ScholarshipEligibility.judge(new ScholarshipCase(EVENT, granted, paid, needed, "a", BORN, null, SchoolLevel.SMP, 2026, List.of(), DAY, book));
    }

    private Eligibility judge(int year, SchoolLevel level, List<ScholarshipCase.Year> earlier, LocalDate endedOn) {
        return ScholarshipEligibility.judge(new ScholarshipCase(EVENT, true, null, null, "a", BORN, endedOn, level, year, earlier, DAY, book));
    }

    private static List<ScholarshipCase.Year> years(String child, int count) {
        return Collections.nCopies(count, new ScholarshipCase.Year(child, SchoolLevel.SMP));
    }

    private static List<String> failed(Eligibility answer) {
        return ((Eligibility.Refused) answer).failed().stream().map(FailedRule::code).toList();
    }
}
