package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** JHT that is paid years after another payment is taxed progressively: there the NPWP counts, and only foreigners may be without. */
@QuarkusTest
@WithTestResource(Infra.class)
class TaxNumberTest {

    private static final String NPWP = "013084496091000";
    private static final long BALANCE = 10_000_000;
    private static final int TAX = 500_000;
    private static final int TAX_WITHOUT_NPWP = 600_000;

    @Inject
    AgroalDataSource database;

    @Test
    void aCitizensNikCountsAsNpwpInTheClaimToo() throws SQLException {
        Worker worker = paidThreeYearsAgo(true);

        assertTax(worker, filed(worker, Map.of()), TAX);
    }

    @Test
    void aForeignerWhoStatesNoNpwpPaysAFifthMoreAndReadsWhy() throws SQLException {
        Worker worker = paidThreeYearsAgo(false);
        ask(worker, Map.of()).then().statusCode(200).body("estimate.tax", equalTo(TAX_WITHOUT_NPWP), "estimate.straightThrough", equalTo(true),
                "estimate.explanation", containsString("a foreigner who stated no NPWP"));

        UUID claimId = filed(worker, Map.of());

        assertTax(worker, claimId, TAX_WITHOUT_NPWP);
        Api.as(worker.token()).accept(ContentType.TEXT).get("/claims/v1/claims/" + claimId + "/explanation").then()
                .body(containsString("a foreigner who stated no NPWP"), containsString("Surcharge without NPWP"));
    }

    @Test
    void aForeignersNpwpIsSeenByOfficersAndSparesTheSurcharge() throws SQLException {
        Worker worker = paidThreeYearsAgo(false);
        ask(worker, Map.of("npwp", NPWP)).then().statusCode(200).body("estimate.tax", equalTo(TAX), "estimate.straightThrough", equalTo(false));
        UUID claimId = filed(worker, Map.of("npwp", NPWP));
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, BALANCE, 0));
        Api.awaitStatus(worker, claimId, "PAPERS_AWAITED");
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/papers").then().body("papers.kind", hasItem("NPWP"));
        Others.papers(worker.token(), claimId);
        Api.awaitStatus(worker, claimId, "IN_REVIEW");
        String review = "/claims/v1/reviews/" + claimId;
        String officer = TestTokens.officer(Ids.next());
        String supervisor = TestTokens.supervisor(Ids.next());
        Api.as(supervisor).get(review).then().body("statement.npwp", equalTo(NPWP), "taxToday", equalTo(TAX));

        // the officer finds that the number is none of this person's
        Api.post(officer, review + "/findings", Map.of("statement", Map.of(), "note", "The card is another person's.")).then().statusCode(200);
        Api.as(supervisor).get(review).then().body("taxToday", equalTo(TAX_WITHOUT_NPWP));
        Api.post(officer, review + "/findings", Map.of("statement", Map.of("npwp", NPWP), "note", "It is the member's after all.")).then().statusCode(200);
        Api.post(officer, review + "/recommendation", Map.of("note", "Seen.")).then().statusCode(200);
        Api.post(supervisor, review + "/approval", Map.of("note", "In order.")).then().statusCode(200).body("tax", equalTo(TAX));
    }

    @Test
    void aMistypedNpwpIsRefusedAndNamed() {
        Worker worker = resigned(false);

        ask(worker, Map.of("npwp", "013084495091000")).then().statusCode(400).body("field", equalTo("statement.npwp"));
    }

    @Test
    void theSimulationKnowsForeignersAndLetsThemTryAnNpwp() throws SQLException {
        Worker worker = paidThreeYearsAgo(false);
        String tax = "options.find { it.kind == 'RESIGNATION' }.tax";

        simulate(worker, Map.of()).then().statusCode(200).body(tax, equalTo(TAX_WITHOUT_NPWP));
        simulate(worker, Map.of("npwp", true)).then().statusCode(200).body(tax, equalTo(TAX));
    }

    private static Response simulate(Worker worker, Map<String, Object> more) {
        Map<String, Object> tried = new HashMap<>(more);
        tried.put("programmes", List.of("JHT"));
        return Api.as(worker.token()).body(tried).post("/claims/v1/simulations");
    }

    private static Response ask(Worker worker, Map<String, Object> statement) {
        return Api.as(worker.token()).body(Map.of("programme", "JHT", "reason", "RESIGNATION", "statement", statement)).post("/claims/v1/eligibility");
    }

    private static UUID filed(Worker worker, Map<String, Object> statement) {
        return UUID.fromString(Api.file(worker, "RESIGNATION", statement).then().statusCode(201).extract().path("claimId"));
    }

    private static void assertTax(Worker worker, UUID claimId, long tax) {
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, BALANCE, 0));
        assertEquals(Rupiah.of(tax), TestEvents.await(claimId.toString(), PayoutRequested.class).tax());
    }

    private Worker paidThreeYearsAgo(boolean citizen) throws SQLException {
        Worker worker = resigned(citizen);
        UUID before = Api.filed(worker);
        Others.facesMatch(before);
        Api.awaitStatus(worker, before, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, before, BALANCE, 0));
        TestEvents.await(before.toString(), PayoutRequested.class);
        TestEvents.publish(Others.settled(worker, before, Status.PAID, null));
        Api.awaitStatus(worker, before, "PAID");
        try (Connection c = database.getConnection(); Statement statement = c.createStatement()) {
            statement.executeUpdate("update claim set paid_at = paid_at - interval '3 years' where id = '" + before + "'");
        }
        return worker;
    }

    private static Worker resigned(boolean citizen) {
        Worker worker = new Worker();
        TestEvents.publish(new PersonState(worker.personId, worker.accountId, Worker.LEGAL_NAME, LocalDate.of(1994, 5, 17), citizen, citizen ? "3273" : null));
        return Api.arrived(worker.left(EndReason.RESIGNATION, Worker.today().minusDays(40)).owns(BALANCE));
    }
}
