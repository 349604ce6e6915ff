package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** The reasons beside age, resignation and PHK. */
class JhtReasonsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN = LocalDate.of(1976, 3, 14);
    private static final Rupiah SOME = Rupiah.of(12_000_000);
    private static final Employment WORKS = new Employment(Segment.PU, null);
    private static final Employment BPU = new Employment(Segment.BPU, null);
    private static final Circumstances NONE = Circumstances.NOTHING_STATED;
    private final RuleBook book = ClaimRules.book();

    @Test
    void aContractThatEndedWaitsAMonthFromItsLastDay() {
        LocalDate lastDay = LocalDate.of(2026, 10, 24);
        ClaimantFacts facts = facts(NONE, new Employment(Segment.PU, new Employment.End(EndReason.PKWT_ENDED, LocalDate.of(2026, 9, 1), lastDay)));

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.PKWT_ENDED, TODAY));
        FailedRule failed = onlyFailure(facts, ClaimReason.PKWT_ENDED, TODAY.minusDays(1));
        assertEquals(TODAY, failed.worksFrom());
        assertTrue(failed.verify());
        assertEquals("LAST_WORK_ENDED_AS_CLAIMED", onlyFailure(facts, ClaimReason.RESIGNATION, TODAY).code());
    }

    @Test
    void theCompanysPensionAgeOpensOnItsBirthdayWithoutWaiting() {
        ClaimantFacts facts = facts(NONE.withCompanyPensionAge(50), ended(EndReason.RETIREMENT, LocalDate.of(2026, 3, 13)));

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.COMPANY_PENSION_AGE, LocalDate.of(2026, 3, 14)));
        ClaimantFacts younger = facts(NONE.withCompanyPensionAge(51), ended(EndReason.RETIREMENT, LocalDate.of(2026, 3, 13)));
        assertEquals(LocalDate.of(2027, 3, 14), onlyFailure(younger, ClaimReason.COMPANY_PENSION_AGE, TODAY).worksFrom());
        assertInstanceOf(Eligibility.Checking.class, judge(facts.with(NONE), ClaimReason.COMPANY_PENSION_AGE, TODAY));
    }

    @Test
    void aBpuMembersStatementCountsNotTheMembershipThatIsPaidAhead() {
        ClaimantFacts facts = facts(NONE.withBpuStopped(LocalDate.of(2026, 10, 24)), BPU);

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.BPU_STOPPED, TODAY));
        assertEquals(TODAY, onlyFailure(facts, ClaimReason.BPU_STOPPED, TODAY.minusDays(1)).worksFrom());
        assertInstanceOf(Eligibility.Checking.class, judge(facts.with(NONE), ClaimReason.BPU_STOPPED, TODAY));
    }

    @Test
    void whoHasAnEmployerOrNeverWasBpuHasNotStoppedAsBpu() {
        Circumstances stopped = NONE.withBpuStopped(LocalDate.of(2026, 1, 1));

        assertEquals("MEMBER_HAS_LEFT_WORK", onlyFailure(facts(stopped, BPU, WORKS), ClaimReason.BPU_STOPPED, TODAY).code());
        assertEquals("MEMBER_WORKED_AS_BPU", onlyFailure(facts(stopped, ended(EndReason.PHK, BORN.plusYears(40))), ClaimReason.BPU_STOPPED, TODAY).code());
    }

    @Test
    void leavingForGoodNeedsAStatementAndNoEmployer() {
        ClaimantFacts facts = facts(NONE.withLeavingStated(TODAY), ended(EndReason.RESIGNATION, TODAY.minusDays(1)));

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.LEAVING_INDONESIA, TODAY));
        ClaimantFacts dated = facts(NONE.withLeavingStated(TODAY.plusDays(1)), ended(EndReason.RESIGNATION, TODAY.minusDays(1)));
        assertEquals(TODAY.plusDays(1), onlyFailure(dated, ClaimReason.LEAVING_INDONESIA, TODAY).worksFrom());
        assertInstanceOf(Eligibility.Checking.class, judge(facts.with(NONE), ClaimReason.LEAVING_INDONESIA, TODAY));
        assertEquals("MEMBER_HAS_LEFT_WORK", onlyFailure(facts(NONE.withLeavingStated(TODAY), WORKS), ClaimReason.LEAVING_INDONESIA, TODAY).code());
    }

    @Test
    void totalDisabilityOpensOnTheFirstOfTheNextMonth() {
        ClaimantFacts facts = facts(NONE.withDisability(LocalDate.of(2026, 12, 31)), ended(EndReason.RESIGNATION, LocalDate.of(2026, 12, 31)));

        assertInstanceOf(Eligibility.Eligible.class, judge(facts, ClaimReason.TOTAL_DISABILITY, LocalDate.of(2027, 1, 1)));
        ClaimantFacts earlier = facts(NONE.withDisability(LocalDate.of(2026, 12, 1)), ended(EndReason.RESIGNATION, LocalDate.of(2026, 12, 1)));
        assertEquals(LocalDate.of(2027, 1, 1), onlyFailure(earlier, ClaimReason.TOTAL_DISABILITY, LocalDate.of(2026, 12, 31)).worksFrom());
    }

    @Test
    void heirsWaitForNothingAndNeedNoReportOfTheEmployer() {
        assertInstanceOf(Eligibility.Eligible.class, judge(facts(NONE.withDeath(TODAY), WORKS), ClaimReason.DEATH, TODAY));
        assertInstanceOf(Eligibility.Checking.class, judge(facts(NONE, WORKS), ClaimReason.DEATH, TODAY));
        assertInstanceOf(Eligibility.Refused.class, judge(facts(NONE.withDeath(TODAY.plusDays(1)), WORKS), ClaimReason.DEATH, TODAY));
    }

    @Test
    void aPartNeedsTenYearsWorkThatGoesOnAndNoPartBefore() {
        LocalDate since = LocalDate.of(2016, 11, 24);
        for (ClaimReason reason : List.of(ClaimReason.PARTIAL_10, ClaimReason.PARTIAL_30)) {
            assertInstanceOf(Eligibility.Eligible.class, judge(member(since, false, WORKS), reason, TODAY));
            assertEquals(TODAY, onlyFailure(member(since, false, WORKS), reason, TODAY.minusDays(1)).worksFrom());
            assertEquals("NO_PART_WAS_PAID_BEFORE", onlyFailure(member(since, true, WORKS), reason, TODAY).code());
            assertEquals("MEMBER_STILL_WORKS", onlyFailure(member(since, false, ended(EndReason.PHK, TODAY.minusDays(2))), reason, TODAY).code());
            assertInstanceOf(Eligibility.Checking.class, judge(member(null, null, WORKS), reason, TODAY));
            assertInstanceOf(Eligibility.Eligible.class, judge(member(since, false, BPU), reason, TODAY));
        }
    }

    @Test
    void aPartPaidBeforeDoesNotBarTheRest() {
        assertInstanceOf(Eligibility.Eligible.class, judge(member(LocalDate.of(2010, 1, 1), true, ended(EndReason.PHK, TODAY.minusDays(40))), ClaimReason.PHK, TODAY));
    }

    @Test
    void onlyReasonsWithoutPapersGoStraightThrough() {
        List<ClaimReason> straight = ClaimReason.of(Programme.JHT).stream().filter(reason -> Channel.of(reason, SOME, TaxNumber.NIK, TODAY, book).straightThrough()).toList();

        assertEquals(List.of(ClaimReason.AGE_56, ClaimReason.RESIGNATION, ClaimReason.PHK), straight);
        assertTrue(Channel.of(ClaimReason.DEATH, Rupiah.of(1), TaxNumber.NIK, TODAY, book).reasoning().rules().size() > 1);
    }

    @Test
    void nobodyIsAMemberBeforeBirthAndNoCompanyPensionsAtNought() {
        assertThrows(IllegalArgumentException.class, () -> member(BORN.minusDays(1), false, WORKS));
        assertThrows(IllegalArgumentException.class, () -> NONE.withCompanyPensionAge(0));
    }

    @Test
    void everyReasonIsExplainedInBothLanguagesAndNothingKnownRefusesNobody() {
        ClaimantFacts nothing = new ClaimantFacts(null, List.of(), null);
        ClaimantFacts much = new ClaimantFacts(BORN, List.of(BPU, WORKS, ended(EndReason.PHK, TODAY)), Rupiah.ZERO, TODAY, true, TaxNumber.NIK,
                new Circumstances(99, TODAY, TODAY, TODAY, TODAY));
        for (ClaimReason reason : ClaimReason.of(Programme.JHT)) {
            assertFalse(JhtReasons.text(reason).indonesian().isBlank() || JhtReasons.text(reason).english().isBlank());
            assertInstanceOf(Eligibility.Checking.class, judge(nothing, reason, TODAY), reason.name());
            for (ClaimantFacts facts : List.of(nothing, much)) {
                Eligibility answer = judge(facts, reason, TODAY);
                String english = ExplanationText.render(answer.reasoning().explanation(), Locale.ENGLISH);
                assertNotEquals(english, ExplanationText.render(answer.reasoning().explanation(), Locale.of("id")));
                assertFalse(english.contains("{"), english);
            }
        }
        assertNull(new ClaimantFacts(BORN, List.of(), SOME).memberSince());
    }

    private static ClaimantFacts facts(Circumstances stated, Employment... work) {
        return new ClaimantFacts(BORN, List.of(work), SOME, null, null, TaxNumber.NIK, stated);
    }

    private static ClaimantFacts member(LocalDate since, Boolean earlierPartial, Employment... work) {
        return new ClaimantFacts(BORN, List.of(work), SOME, since, earlierPartial, TaxNumber.NIK, NONE);
    }

    private static Employment ended(EndReason reason, LocalDate day) {
        return new Employment(Segment.PU, new Employment.End(reason, day, day));
    }

    private Eligibility judge(ClaimantFacts facts, ClaimReason reason, LocalDate day) {
        return JhtEligibility.judge(new JhtCase(facts, reason, day, book));
    }

    private FailedRule onlyFailure(ClaimantFacts facts, ClaimReason reason, LocalDate day) {
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(facts, reason, day));
        assertEquals(1, refused.failed().size(), refused.failed().toString());
        return refused.failed().getFirst();
    }
}
