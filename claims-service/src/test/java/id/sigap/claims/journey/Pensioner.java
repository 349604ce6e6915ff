package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.claims.jp.JpFigure;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A member to whom a disability pension was granted today and whose first months are paid. */
record Pensioner(Insured insured, UUID claimId, UUID pensionId, PensionMonths months) {

    static Pensioner granted(TestClock clock, RuleBook book) {
        LocalDate disabled = Worker.today().minusDays(40);
        Insured insured = Insured.employed(clock, LocalDate.of(1985, 2, 3), Worker.today().minusYears(5));
        UUID claimId = insured.filed("JP", "TOTAL_DISABILITY", Map.of("disabledOn", disabled.toString()));
        insured.showsFace(claimId);
        insured.awaitStatus(claimId, "PAPERS_AWAITED");
        Others.papers(insured.token(), claimId);
        insured.awaitStatus(claimId, "IN_REVIEW");
        insured.approved(claimId);
        PayoutRequested payout = TestEvents.await(claimId.toString(), PayoutRequested.class);
        insured.isPaid(claimId, payout.gross());
        UUID pensionId = UUID.fromString(Api.as(insured.token()).get("/claims/v1/pensions").then().statusCode(200).extract().path("items[0].pensionId"));
        // so little that the law's minimum is paid
        return new Pensioner(insured, claimId, pensionId, new PensionMonths(book.on(JpFigure.JP_MINIMUM_PENSION, disabled).rupiah(), disabled));
    }

    Response view() {
        return Api.as(insured.token()).get("/claims/v1/pensions/" + pensionId);
    }

    Response confirm(Map<String, Object> facts) {
        return Api.post(insured.token(), "/claims/v1/pensions/" + pensionId + "/confirmation", facts);
    }

    Optional<UUID> claimOf(Database db, YearMonth month) {
        return db.first("select id from claim where person_id = ? and reason = 'PENSION_PAYMENT' and subject_key = ?", row -> row.uuid("id"), insured.personId,
                month.toString());
    }

    List<String> monthsPaid(Database db) {
        return db.list("select subject_key from claim where person_id = ? and reason = 'PENSION_PAYMENT' order by id", row -> row.text("subject_key"), insured.personId);
    }

    UUID awaitClaimOf(Database db, YearMonth month) {
        return await().atMost(Duration.ofSeconds(20)).until(() -> claimOf(db, month), Optional::isPresent).orElseThrow();
    }

    void awaitState(String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> view().then().body("state", equalTo(state)));
    }

    Rupiah due(YearMonth month, RuleBook book) {
        return months.of(month, book).amount();
    }
}
