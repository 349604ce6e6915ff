package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class JhtEligibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN_1996 = LocalDate.of(1996, 3, 14);
    private static final Rupiah SOME = Rupiah.of(12_000_000);
    private final RuleBook book = ClaimRules.book();

    @Test
    void aResignationOfFortyDaysAgoReportedTodayIsEligible() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(left(EndReason.RESIGNATION, TODAY.minusDays(40))), SOME);

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.RESIGNATION, TODAY));
    }

    @Test
    void aLetterOfTenDaysAgoIsRefusedWithTheDayFromWhichItWorks() {
        LocalDate letter = TODAY.minusDays(10);
        FailedRule failed = onlyFailure(new ClaimantFacts(BORN_1996, List.of(left(EndReason.RESIGNATION, letter)), SOME), ClaimReason.RESIGNATION, TODAY);

        assertEquals("MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH", failed.code());
        assertEquals(LocalDate.of(2026, 12, 14), failed.worksFrom());
        assertEquals("Permenaker 4/2022", failed.regulation());
        assertEquals("Claim from 14 December 2026 on", failed.next().text().english());
        assertEquals("Ajukan mulai 14 Desember 2026", failed.next().text().indonesian());
    }

    @Test
    void theWaitingPeriodIsOverOnTheSameDayOfTheNextMonthAndNotADayEarlier() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(left(EndReason.PHK, LocalDate.of(2026, 10, 24))), SOME);

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.PHK, TODAY));
        assertInstanceOf(Eligibility.Refused.class, judge(facts, ClaimReason.PHK, TODAY.minusDays(1)));
    }

    @Test
    void aLetterOfTheThirtyFirstWaitsUntilTheLastDayOfAShortMonth() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(left(EndReason.RESIGNATION, LocalDate.of(2027, 1, 31))), SOME);

        assertInstanceOf(Eligibility.Refused.class, judge(facts, ClaimReason.RESIGNATION, LocalDate.of(2027, 2, 27)));
        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.RESIGNATION, LocalDate.of(2027, 2, 28)));
    }

    @Test
    void whoStillWorksForAnotherEmployerIsToldWhatToDo() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996,
                List.of(left(EndReason.RESIGNATION, TODAY.minusDays(60)), new Employment(Segment.PU, null)), SOME);
        FailedRule failed = onlyFailure(facts, ClaimReason.RESIGNATION, TODAY);

        assertEquals("MEMBER_HAS_LEFT_WORK", failed.code());
        assertNull(failed.worksFrom());
        assertNotNull(failed.next());
    }

    @Test
    void aLastDayStillToComeIsStillWork() {
        Employment leaving = new Employment(Segment.PU, new Employment.End(EndReason.RESIGNATION, TODAY.minusDays(40), TODAY.plusDays(3)));
        FailedRule failed = onlyFailure(new ClaimantFacts(BORN_1996, List.of(leaving), SOME), ClaimReason.RESIGNATION, TODAY);

        assertEquals(TODAY.plusDays(4), failed.worksFrom());
    }

    @Test
    void theLastLetterCountsNotTheFirst() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996,
                List.of(left(EndReason.RESIGNATION, TODAY.minusDays(5)), left(EndReason.PHK, TODAY.minusYears(3))), SOME);

        assertEquals("MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH", onlyFailure(facts, ClaimReason.RESIGNATION, TODAY).code());
    }

    @Test
    void aDismissalIsNoResignation() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(left(EndReason.PHK, TODAY.minusDays(60))), SOME);

        assertEquals("LAST_WORK_ENDED_AS_CLAIMED", onlyFailure(facts, ClaimReason.RESIGNATION, TODAY).code());
    }

    @Test
    void everyFailedRuleIsListedNotOnlyTheFirst() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(new Employment(Segment.PU, null)), Rupiah.ZERO);
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(facts, ClaimReason.RESIGNATION, TODAY));

        assertEquals(List.of("MEMBER_HAS_LEFT_WORK", "LAST_WORK_ENDED_AS_CLAIMED", "MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH", "MEMBER_HAS_JHT_BALANCE"),
                refused.failed().stream().map(FailedRule::code).toList());
    }

    @Test
    void ageFiftySixOpensTheDayAfterTheBirthdayEvenForWhoWorks() {
        LocalDate birthday = LocalDate.of(1970, 11, 23);
        ClaimantFacts facts = new ClaimantFacts(birthday, List.of(new Employment(Segment.PU, null)), SOME);

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.AGE_56, TODAY));
        assertInstanceOf(Eligibility.Refused.class, judge(facts, ClaimReason.AGE_56, TODAY.minusDays(1)));
    }

    @Test
    void aLeapDaysChildIsFiftySixOnALeapDay() {
        ClaimantFacts facts = new ClaimantFacts(LocalDate.of(1972, 2, 29), List.of(), SOME);

        assertEquals(LocalDate.of(2028, 3, 1), onlyFailure(facts, ClaimReason.AGE_56, TODAY).worksFrom());
        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.AGE_56, LocalDate.of(2028, 3, 1)));
    }

    @Test
    void dataThatHaveNotArrivedAreCheckedNotRefused() {
        assertInstanceOf(Eligibility.Checking.class, judge(new ClaimantFacts(null, List.of(), null), ClaimReason.AGE_56, TODAY));
        assertInstanceOf(Eligibility.Checking.class, judge(new ClaimantFacts(BORN_1996, List.of(), SOME), ClaimReason.RESIGNATION, TODAY));
        assertInstanceOf(Eligibility.Checking.class,
                judge(new ClaimantFacts(BORN_1996, List.of(left(EndReason.PHK, TODAY.minusDays(60))), null), ClaimReason.PHK, TODAY));
    }

    @Test
    void whatIsKnownToFailIsRefusedThoughOtherDataAreMissing() {
        ClaimantFacts facts = new ClaimantFacts(BORN_1996, List.of(left(EndReason.PHK, TODAY.minusDays(3))), null);

        assertInstanceOf(Eligibility.Refused.class, judge(facts, ClaimReason.PHK, TODAY));
    }

    private Eligibility judge(ClaimantFacts facts, ClaimReason reason, LocalDate day) {
        return JhtEligibility.judge(new JhtCase(facts, reason, day, book));
    }

    private FailedRule onlyFailure(ClaimantFacts facts, ClaimReason reason, LocalDate day) {
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(facts, reason, day));
        assertEquals(1, refused.failed().size(), refused.failed().toString());
        return refused.failed().getFirst();
    }

    private static Employment left(EndReason reason, LocalDate letter) {
        return new Employment(Segment.PU, new Employment.End(reason, letter, letter));
    }
}
