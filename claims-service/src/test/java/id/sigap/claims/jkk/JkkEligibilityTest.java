package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Coverage;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.membership.Segment;
import id.sigap.rules.FigureNotFound;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who may claim JKK for what, on the days around each change of law (domain reference 4.2, 5.2). */
class JkkEligibilityTest {

    private static final Instant ACCIDENT = Instant.parse("2026-11-02T03:00:00Z");
    private static final Set<JkkDocument> ALL = EnumSet.allOf(JkkDocument.class);

    private AccidentCause cause = AccidentCause.WORK;
    private Segment segment = Segment.PU;
    private Instant happenedAt = ACCIDENT;
    private Duration reportedAfter = Duration.ofHours(3);
    private Coverage coverage = new Coverage(List.of(new Coverage.Span(LocalDate.of(2015, 7, 1), null)));
    private Set<JkkDocument> documents = ALL;
    private Boolean paidAsJkm = false;
    private LocalDate claimedOn;

    @Test
    void whoeverHasEverythingMayClaimAnything() {
        for (JkkRequest request : JkkRequest.values()) {
            assertInstanceOf(Eligibility.Eligible.class, judge(request), request.name());
            Examples.assertReadable(judge(request).reasoning());
        }
    }

    @Test
    void careNeedsTheFirstStageOnlyMoneyTheSecondToo() {
        documents = EnumSet.of(JkkDocument.KK1, JkkDocument.KPJ, JkkDocument.KTP, JkkDocument.ATTENDANCE, JkkDocument.CHRONOLOGY, JkkDocument.WITNESSES);

        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        assertEquals(List.of("SECOND_STAGE_IS_DOCUMENTED"), failed(JkkRequest.INCAPACITY));
        assertEquals(List.of("SECOND_STAGE_IS_DOCUMENTED"), failed(JkkRequest.DEATH));
    }

    @Test
    void aTrafficAccidentNeedsThePoliceAndADiseaseItsOwnForms() {
        documents = EnumSet.complementOf(EnumSet.of(JkkDocument.POLICE_REPORT));
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        cause = AccidentCause.COMMUTE;
        assertEquals(List.of("FIRST_STAGE_IS_DOCUMENTED"), failed(JkkRequest.CARE));

        cause = AccidentCause.DISEASE;
        documents = EnumSet.complementOf(EnumSet.of(JkkDocument.KK1, JkkDocument.KK2, JkkDocument.KK3));
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.DISABILITY));
        documents = EnumSet.complementOf(EnumSet.of(JkkDocument.PAK1, JkkDocument.PAK2));
        assertEquals(List.of("FIRST_STAGE_IS_DOCUMENTED", "SECOND_STAGE_IS_DOCUMENTED"), failed(JkkRequest.DISABILITY));
    }

    @Test
    void violenceAtWorkCountsFrom24February2025On() {
        cause = AccidentCause.VIOLENCE;
        happenedAt = Instant.parse("2025-02-23T16:59:59Z");
        assertEquals(List.of("HARM_COUNTS_AS_WORK_ACCIDENT"), failed(JkkRequest.CARE));
        happenedAt = Instant.parse("2025-02-23T17:00:00Z");
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        documents = EnumSet.complementOf(EnumSet.of(JkkDocument.VISUM));
        assertEquals(List.of("FIRST_STAGE_IS_DOCUMENTED"), failed(JkkRequest.CARE));
    }

    @Test
    void whatWorkDidNotCauseIsNoJkk() {
        cause = AccidentCause.NOT_WORK;
        assertEquals(List.of("HARM_COUNTS_AS_WORK_ACCIDENT"), failed(JkkRequest.DEATH));
    }

    @Test
    void theMembershipHasToBeActiveOnTheDayOfTheAccident() {
        LocalDate day = LocalDate.of(2026, 11, 2);
        coverage = new Coverage(List.of(new Coverage.Span(day.minusYears(1), day)));
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        coverage = new Coverage(List.of(new Coverage.Span(day.minusYears(1), day.minusDays(1)), new Coverage.Span(day.plusDays(1), null)));
        assertEquals(List.of("MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT"), failed(JkkRequest.CARE));
        coverage = new Coverage(List.of());
        assertEquals(List.of("MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT"), failed(JkkRequest.CARE));
    }

    @Test
    void twoTimes24HoursAndNotASecondMore() {
        reportedAfter = Duration.ofHours(48);
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        reportedAfter = Duration.ofHours(48).plusSeconds(1);
        assertEquals(List.of("ACCIDENT_WAS_REPORTED_IN_TIME"), failed(JkkRequest.CARE));
        segment = Segment.BPU;
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        assertEquals(ACCIDENT.plus(Duration.ofDays(2)), ReportDeadline.of(ACCIDENT, BOOK));
    }

    @Test
    void aLateReportFallsOnTheEmployerFrom24February2025On() {
        reportedAfter = Duration.ofDays(3);
        happenedAt = Instant.parse("2025-02-23T16:59:59Z");
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        assertThrows(FigureNotFound.class, () -> ReportDeadline.of(happenedAt, BOOK));
        happenedAt = Instant.parse("2025-02-23T17:00:00Z");
        assertEquals(List.of("ACCIDENT_WAS_REPORTED_IN_TIME"), failed(JkkRequest.CARE));
    }

    @Test
    void theRightExpiresAfterFiveYears() {
        claimedOn = LocalDate.of(2031, 11, 2);
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.CARE));
        claimedOn = LocalDate.of(2031, 11, 3);
        assertEquals(List.of("CLAIM_IS_NOT_EXPIRED"), failed(JkkRequest.CARE));
    }

    @Test
    void accidentsBeforePp82HaveTwoYears() {
        assertEquals(LocalDate.of(2021, 12, 1), ClaimExpiry.lastDay(LocalDate.of(2019, 12, 1), BOOK));
        assertEquals(LocalDate.of(2024, 12, 2), ClaimExpiry.lastDay(LocalDate.of(2019, 12, 2), BOOK));
        assertEquals(LocalDate.of(2025, 2, 28), ClaimExpiry.lastDay(LocalDate.of(2020, 2, 29), BOOK));
    }

    @Test
    void aDeathIsNotPaidTwice() {
        paidAsJkm = true;
        assertEquals(List.of("DEATH_WAS_NOT_PAID_AS_JKM"), failed(JkkRequest.DEATH));
        assertInstanceOf(Eligibility.Eligible.class, judge(JkkRequest.DISABILITY));
    }

    @Test
    void whatHasNotArrivedNeverRefuses() {
        cause = null;
        segment = null;
        reportedAfter = null;
        coverage = null;
        documents = null;
        paidAsJkm = null;
        for (JkkRequest request : JkkRequest.values()) {
            Eligibility.Checking checking = assertInstanceOf(Eligibility.Checking.class, judge(request), request.name());
            checking.waitingFor().forEach(JkkEligibilityTest::assertBoth);
        }
        segment = Segment.PU;
        assertTrue(assertInstanceOf(Eligibility.Checking.class, judge(JkkRequest.CARE)).waitingFor().stream()
                .anyMatch(waiting -> waiting.text().english().contains("4 November 2026 10:00 WIB")));
    }

    @Test
    void everyRefusalSaysWhatToDoNextInBothLanguages() {
        cause = AccidentCause.NOT_WORK;
        coverage = new Coverage(List.of());
        reportedAfter = Duration.ofDays(3);
        documents = Set.of();
        paidAsJkm = true;
        claimedOn = LocalDate.of(2040, 1, 1);
        Eligibility.Refused refused = assertInstanceOf(Eligibility.Refused.class, judge(JkkRequest.DEATH));

        assertEquals(JkkRule.of(JkkRequest.DEATH).size(), refused.failed().size());
        refused.failed().forEach(failed -> {
            assertBoth(failed.next());
            assertBoth(failed.detail());
            assertTrue(!failed.regulation().isBlank());
        });
    }

    @Test
    void everyRuleIsUsedAndNamesItsTextAndRegulation() {
        Set<Class<?>> used = new HashSet<>();
        for (JkkRequest request : JkkRequest.values()) {
            JkkRule.of(request).forEach(rule -> {
                used.add(rule.getClass());
                assertTrue(!rule.regulation().isBlank() && !rule.text().indonesian().equals(rule.text().english()), rule.code());
            });
        }
        assertEquals(Set.of(JkkRule.class.getPermittedSubclasses()), used);
    }

    @Test
    void nothingIsReportedOrClaimedBeforeItHappens() {
        reportedAfter = Duration.ofSeconds(-1);
        assertThrows(IllegalArgumentException.class, () -> judge(JkkRequest.CARE));
        reportedAfter = Duration.ZERO;
        claimedOn = LocalDate.of(2026, 11, 1);
        assertThrows(IllegalArgumentException.class, () -> judge(JkkRequest.CARE));
    }

    private Eligibility judge(JkkRequest request) {
        JkkFacts facts = new JkkFacts(happenedAt, segment, cause, reportedAfter == null ? null : happenedAt.plus(reportedAfter), coverage, documents, paidAsJkm);
        return JkkEligibility.judge(new JkkCase(facts, request, claimedOn == null ? facts.day().plusDays(10) : claimedOn, BOOK));
    }

    private List<String> failed(JkkRequest request) {
        return assertInstanceOf(Eligibility.Refused.class, judge(request)).failed().stream().map(FailedRule::code).toList();
    }

    private static void assertBoth(Phrase phrase) {
        assertTrue(!phrase.text().indonesian().isBlank() && !phrase.text().english().isBlank() && !phrase.text().english().contains("{"));
    }
}
