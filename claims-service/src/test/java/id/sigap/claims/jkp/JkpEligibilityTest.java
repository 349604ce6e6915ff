package id.sigap.claims.jkp;

import static id.sigap.claims.jkp.JkpExamples.NEW;
import static id.sigap.claims.jkp.JkpExamples.OLD;
import static id.sigap.claims.jkp.JkpExamples.dismissed;
import static id.sigap.claims.jkp.JkpExamples.earlier;
import static id.sigap.claims.jkp.JkpExamples.how;
import static id.sigap.claims.jkp.JkpExamples.joined;
import static id.sigap.claims.jkp.JkpExamples.paid;
import static id.sigap.claims.jkp.JkpExamples.person;
import static id.sigap.claims.jkp.JkpExamples.since;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.membership.Segment;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JkpEligibilityTest {

    private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
    private final RuleBook book = ClaimRules.book();

    @Test
    void whoWasDismissedAndPaidForIsEligibleInBothRegimes() {
        assertInstanceOf(Eligibility.Eligible.class, judge(dismissed(OLD), OLD.plusDays(10)));
        assertInstanceOf(Eligibility.Eligible.class, judge(dismissed(NEW), NEW));
    }

    @Test
    void theTimeToClaimIsThreeMonthsAndSixSincePp6() {
        assertInstanceOf(Eligibility.Eligible.class, judge(dismissed(OLD), LocalDate.of(2025, 5, 6)));
        assertEquals("CLAIM_IS_IN_TIME", onlyFailure(dismissed(OLD), LocalDate.of(2025, 5, 7)).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(dismissed(NEW), LocalDate.of(2025, 8, 7)));
        assertEquals("CLAIM_IS_IN_TIME", onlyFailure(dismissed(NEW), LocalDate.of(2025, 8, 8)).code());
    }

    @Test
    void twelveMonthsOfTwentyFourAreNeededInBothRegimes() {
        assertInstanceOf(Eligibility.Eligible.class, judge(paid(dismissed(NEW), Contributions.paid(12, 0)), NEW));
        assertEquals("CONTRIBUTIONS_WERE_PAID", onlyFailure(paid(dismissed(NEW), Contributions.paid(11, 11)), NEW).code());
        assertEquals("CONTRIBUTIONS_WERE_PAID", onlyFailure(paid(dismissed(OLD), Contributions.paid(11, 11)), OLD).code());
    }

    @Test
    void sixMonthsInARowWereNeededOnlyBeforePp6() {
        assertInstanceOf(Eligibility.Eligible.class, judge(paid(dismissed(OLD), Contributions.paid(12, 6)), OLD));
        assertEquals("CONTRIBUTIONS_WERE_PAID_IN_A_ROW", onlyFailure(paid(dismissed(OLD), Contributions.paid(12, 5)), OLD).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(paid(dismissed(NEW), Contributions.paid(12, 5)), NEW));
    }

    @Test
    void upToSixMonthsThatABankruptEmployerOwesAreBridgedSincePp6() {
        assertInstanceOf(Eligibility.Eligible.class, judge(paid(dismissed(NEW), new Contributions(6, 0, 6, true)), NEW));
        assertEquals("CONTRIBUTIONS_WERE_PAID", onlyFailure(paid(dismissed(NEW), new Contributions(6, 0, 7, true)), NEW).code());
        assertEquals("CONTRIBUTIONS_WERE_PAID", onlyFailure(paid(dismissed(NEW), new Contributions(6, 0, 6, false)), NEW).code());
        assertTrue(codes(paid(dismissed(OLD), new Contributions(6, 6, 6, true)), OLD).contains("CONTRIBUTIONS_WERE_PAID"));
    }

    @Test
    void aContractEndedEarlyIsCoveredSincePp6AndOneThatRanOutNever() {
        assertEquals("END_OF_WORK_IS_COVERED", onlyFailure(how(dismissed(OLD), EndOfWork.PKWT_ENDED_EARLY), OLD).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(how(dismissed(NEW), EndOfWork.PKWT_ENDED_EARLY), NEW));
        for (EndOfWork how : EnumSet.of(EndOfWork.PKWT_ENDED, EndOfWork.RESIGNATION, EndOfWork.PENSION, EndOfWork.TOTAL_DISABILITY, EndOfWork.DEATH)) {
            assertEquals("END_OF_WORK_IS_COVERED", onlyFailure(how(dismissed(NEW), how), NEW).code(), how.name());
        }
    }

    @Test
    void theProgrammesAreAMatterOfScaleAndHealthInsuranceIsAmongThemForAll() {
        Set<Joined> withoutJp = EnumSet.complementOf(EnumSet.of(Joined.JP));
        Set<Joined> withoutJkn = EnumSet.complementOf(EnumSet.of(Joined.JKN));

        assertInstanceOf(Eligibility.Eligible.class, judge(joined(dismissed(NEW), EmployerScale.MICRO_SMALL, withoutJp), NEW));
        assertEquals("WORKER_WAS_IN_THE_PROGRAMMES", onlyFailure(joined(dismissed(NEW), EmployerScale.MEDIUM_LARGE, withoutJp), NEW).code());
        for (EmployerScale scale : EmployerScale.values()) {
            FailedRule failed = onlyFailure(joined(dismissed(NEW), scale, withoutJkn), NEW);
            assertTrue(failed.detail().text().english().endsWith("not joined: JKN"), failed.detail().text().english());
        }
    }

    @Test
    void citizensWithAWageRegisteredBeforeFiftyFourAreMembers() {
        JkpFacts facts = dismissed(NEW);

        assertEquals("MEMBER_IS_CITIZEN", onlyFailure(person(facts, false, BORN, Segment.PU), NEW).code());
        assertEquals("MEMBER_WAS_EMPLOYED", onlyFailure(person(facts, true, BORN, Segment.BPU), NEW).code());
        assertInstanceOf(Eligibility.Eligible.class, judge(person(facts, true, LocalDate.of(1967, 3, 2), Segment.PU), NEW));
        assertEquals("MEMBER_ENTERED_BELOW_THE_AGE", onlyFailure(person(facts, true, LocalDate.of(1967, 3, 1), Segment.PU), NEW).code());
    }

    @Test
    void newWorkAndDeathEndTheRightFromTheirDay() {
        LocalDate day = NEW.plusDays(30);

        assertInstanceOf(Eligibility.Eligible.class, judge(since(dismissed(NEW), new Since(day.plusDays(1), null)), day));
        assertEquals("MEMBER_HAS_NO_NEW_WORK", onlyFailure(since(dismissed(NEW), new Since(day, null)), day).code());
        assertEquals("MEMBER_IS_ALIVE", onlyFailure(since(dismissed(NEW), new Since(null, day)), day).code());
    }

    @Test
    void threeTimesInALifeAndFiveYearsApart() {
        LocalDate lost = LocalDate.of(2036, 6, 1);
        LocalDate first = LocalDate.of(2026, 6, 1);

        assertInstanceOf(Eligibility.Eligible.class, judge(earlier(dismissed(lost), List.of(first, LocalDate.of(2031, 6, 1))), lost));
        FailedRule tooSoon = onlyFailure(earlier(dismissed(lost), List.of(LocalDate.of(2031, 6, 2), first)), lost);
        assertEquals("LAST_BENEFIT_IS_LONG_AGO", tooSoon.code());
        assertEquals(LocalDate.of(2036, 6, 2), tooSoon.worksFrom());
        assertTrue(tooSoon.verify());
        FailedRule usedUp = onlyFailure(earlier(dismissed(lost), List.of(first, first.plusYears(1), first.plusYears(2))), lost);
        assertEquals("LIFETIME_ALLOWS_ANOTHER", usedUp.code());
        assertNull(usedUp.worksFrom());
    }

    @Test
    void whatHasNotArrivedIsCheckedAndNeverRefused() {
        Eligibility nothing = judge(new JkpFacts(null, null, null, null, null, null, null, null, null, null), LocalDate.of(2026, 1, 5));

        assertTrue(assertInstanceOf(Eligibility.Checking.class, nothing).waitingFor().size() >= 8);
        assertInstanceOf(Eligibility.Checking.class, judge(paid(dismissed(NEW), null), NEW));
        assertInstanceOf(Eligibility.Refused.class, judge(paid(how(dismissed(NEW), EndOfWork.RESIGNATION), null), NEW));
    }

    @Test
    void impossibleFactsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> Contributions.paid(-1, 0));
        assertThrows(IllegalArgumentException.class, () -> Contributions.paid(5, 6));
        assertThrows(IllegalArgumentException.class, () -> judge(dismissed(NEW), NEW.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> dismissed(LocalDate.of(2021, 2, 28)));
        assertThrows(IllegalArgumentException.class, () -> person(dismissed(NEW), true, LocalDate.of(2022, 1, 1), Segment.PU));
        assertThrows(IllegalArgumentException.class, () -> new JobSearch.Training(3, 4));
        assertThrows(IllegalArgumentException.class, () -> new JobSearch(true, -1, 0, true, null));
    }

    @Test
    void aClaimNeedsFivePapers() {
        assertEquals(List.of(JkpDocument.values()), JkpDocuments.of(NEW, book));
    }

    private Eligibility judge(JkpFacts facts, LocalDate day) {
        return JkpEligibility.judge(new JkpCase(facts, day, book));
    }

    private List<String> codes(JkpFacts facts, LocalDate day) {
        return assertInstanceOf(Eligibility.Refused.class, judge(facts, day)).failed().stream().map(FailedRule::code).toList();
    }

    private FailedRule onlyFailure(JkpFacts facts, LocalDate day) {
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(facts, day));
        assertEquals(1, refused.failed().size(), refused.failed().toString());
        return refused.failed().getFirst();
    }
}
