package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** JKP, month by month. */
@QuarkusTest
@WithTestResource(Infra.class)
class JkpClaimTest {

    private static final LocalDate BORN = LocalDate.of(1994, 5, 17);
    private static final Rupiah CASH = Rupiah.of(2_400_000);
    private static final Map<String, Object> SEARCHED = Map.of("selfAssessed", true, "applications", 5, "interviews", 0, "counselled", true);

    @Inject
    TestClock clock;

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void theFirstMonthIsLookedAtAndTheSecondGoesStraightThrough() {
        LocalDate lost = Worker.today().minusDays(20);
        Insured insured = dismissed(lost);
        UUID first = insured.filed("JKP", "JOB_LOSS", month(lost, 1));
        insured.showsFace(first);
        insured.awaitStatus(first, "PAPERS_AWAITED");
        Others.papers(insured.token(), first);
        insured.awaitStatus(first, "IN_REVIEW");
        LocalDate begins = Worker.today().withDayOfMonth(1).plusMonths(1);

        // cash is paid from the month after the approval on
        insured.approved(first).then().body("status", equalTo("APPROVED"), "gross", equalTo((int) CASH.amount()));
        Api.as(insured.token()).get("/claims/v1/claims/" + first + "/timeline").then().body("lines.reason", hasItem("BENEFIT_BEGINS_LATER"));
        insured.onDay(begins);
        PayoutRequested payout = TestEvents.await(first.toString(), PayoutRequested.class);
        assertEquals(CASH, payout.net());
        assertEquals(Programme.JKP, payout.fund());
        insured.isPaid(first, CASH);

        insured.file("JKP", "JOB_LOSS", searched(lost, SEARCHED)).then().statusCode(422).body("failedRules.code", contains("CLAIM_DATE_HAS_COME"),
                "failedRules[0].worksFrom", equalTo(begins.plusMonths(1).toString()));
        insured.onDay(begins.plusMonths(1));
        insured.file("JKP", "JOB_LOSS", searched(lost, Map.of("selfAssessed", true, "applications", 2, "interviews", 0, "counselled", true))).then().statusCode(422)
                .body("failedRules.code", contains("MEMBER_LOOKED_FOR_WORK"));
        UUID second = insured.filed("JKP", "JOB_LOSS", searched(lost, SEARCHED));
        insured.showsFace(second);
        assertEquals(CASH, TestEvents.await(second.toString(), PayoutRequested.class).net());
        insured.isPaid(second, CASH);
        Api.as(insured.token()).get("/claims/v1/claims/" + second + "/timeline").then().body("lines.step", hasItem("APPROVED_BY_RULES"));
        insured.file("JKP", "JOB_LOSS", searched(lost, SEARCHED)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claimed-before"));
    }

    @Test
    void whatTheEmployerReportedGoesBeforeWhatIsStated() {
        LocalDate lost = Worker.today().minusDays(20);
        Insured insured = Insured.employed(clock, BORN, Worker.today().minusYears(3)).left(EndReason.RESIGNATION, lost);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> insured.file("JKP", "JOB_LOSS", month(lost, 1)).then().statusCode(422)
                .body("failedRules.code", contains("END_IS_AS_REPORTED", "END_OF_WORK_IS_COVERED")));
        Insured dismissed = dismissed(lost);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> dismissed.file("JKP", "JOB_LOSS", month(lost.minusDays(3), 1)).then().statusCode(422)
                .body("failedRules.code", contains("END_IS_AS_REPORTED")));
    }

    @Test
    void aLaterMonthNeedsTheFirstAndAStatementItsParts() {
        LocalDate lost = Worker.today().minusDays(20);
        Insured insured = dismissed(lost);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> insured.file("JKP", "JOB_LOSS", searched(lost, SEARCHED)).then().statusCode(422)
                .body("failedRules.code", contains("FIRST_MONTH_IS_GRANTED")));
        insured.file("JKP", "JOB_LOSS", Map.of()).then().statusCode(422).body("field", equalTo("statement.jobLoss"));
        insured.file("JKP", "JOB_LOSS", month(lost, 2)).then().statusCode(422).body("field", equalTo("statement.jobLoss.search"));
        insured.file("JKP", "JOB_LOSS", month(lost, 7)).then().statusCode(422).body("field", equalTo("statement.jobLoss.month"));
        insured.file("JKP", "JOB_LOSS", month(lost, 13)).then().statusCode(400);
        insured.file("JKP", "JOB_LOSS", month(Worker.today().plusDays(1), 1)).then().statusCode(422).body("field", equalTo("statement.jobLoss.on"));
        insured.file("JKP", "JOB_LOSS", month(LocalDate.of(2015, 1, 1), 1)).then().statusCode(422).body("field", equalTo("statement.jobLoss.on"));
        insured.file("JKP", "JOB_LOSS", Map.of("jobLoss", Map.of("how", "PHK", "on", lost.toString(), "month", 1))).then().statusCode(422)
                .body("field", equalTo("statement.jobLoss.agreement"));
    }

    private Insured dismissed(LocalDate lost) {
        return Insured.employed(clock, BORN, Worker.today().minusYears(3)).left(EndReason.PHK, lost);
    }

    private static Map<String, Object> month(LocalDate lost, int month) {
        return Map.of("jobLoss", Map.of("how", "PHK", "on", lost.toString(), "month", month, "agreement", true, "jkn", true));
    }

    private static Map<String, Object> searched(LocalDate lost, Map<String, Object> search) {
        return Map.of("jobLoss", Map.of("how", "PHK", "on", lost.toString(), "month", 2, "search", search));
    }
}
