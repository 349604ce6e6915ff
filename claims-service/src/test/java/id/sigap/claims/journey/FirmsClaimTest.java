package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An employer follows what it claims, answers a return, objects, names another account: it needs no branch for any of it. */
@QuarkusTest
@WithTestResource(Infra.class)
class FirmsClaimTest {

    private static final String FIRMS = "/claims/v1/firms-claims";
    private static final Map<String, String> NOTE = Map.of("note", "Papers and report agree.");

    @Inject
    Database db;

    private final String supervisor = TestTokens.supervisor(Ids.next());
    private Employee worker;
    private UUID accident;
    private UUID claimId;

    @BeforeEach
    void aClaimWithItsPapers() {
        worker = Employee.arrived(db);
        accident = worker.reported(Instant.now().minus(Duration.ofHours(1)));
        worker.act(accident, "stage-one", Employee.stageOne()).then().statusCode(200);
        Response filed = Api.post(worker.employersToken(), FIRMS + "/employer", Map.of("reason", "TRANSPORT", "holder", "PT MAJU", "statement", transport(accident, 1_200_000),
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", "9988776655")));
        claimId = UUID.fromString(filed.then().statusCode(201).body("status", equalTo("PAPERS_AWAITED")).extract().path("claimId"));
        List<String> missing = Api.as(worker.employersToken()).get(own("/papers")).then().statusCode(200).extract().path("papers.findAll { !it.arrived }.kind");
        missing.forEach(kind -> new Uploader(worker.employersToken(), claimId).upload(kind, Uploader.pdf(150, System.nanoTime()), "READY"));
        await("IN_REVIEW");
    }

    @Test
    void aReturnedClaimIsCorrectedOnItsOwnAccidentOnly() {
        Api.post(worker.employersToken(), own("/correction"), Map.of()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-moved-on"));
        Api.post(supervisor, review("return"), Map.of("ground", "DATA_CONTRADICT", "note", "Receipt says 1,000,000.")).then().statusCode(200);
        Api.as(worker.employersToken()).get(own("")).then().body("status", equalTo("RETURNED"), "nextActs", hasItem("CORRECT"));

        UUID others = Employee.arrived(db).reported(Instant.now().minus(Duration.ofHours(2)));
        Api.post(worker.employersToken(), own("/correction"), Map.of("statement", transport(others, 1_000_000))).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:accident-not-known"));
        Api.post(worker.employersToken(), own("/correction"), Map.of("statement", transport(accident, 1_000_000))).then().statusCode(200);
        await("IN_REVIEW");
        Api.post(supervisor, review("recommendation"), NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), review("approval"), NOTE).then().statusCode(200).body("net", equalTo(1_000_000));
        Api.as(worker.employersToken()).get(own("/timeline")).then().statusCode(200).body("lines.step", hasItem("RETURNED")).body(not(containsString("Receipt says")));
    }

    @Test
    void aFailedPaymentGoesToTheAccountThatItNames() {
        Api.post(supervisor, review("recommendation"), NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), review("approval"), NOTE).then().statusCode(200);
        assertEquals("9988776655", TestEvents.await(claimId.toString(), PayoutRequested.class).accountNumber());
        TestEvents.publish(new SettlementState(claimId, worker.personId, SettlementState.Status.PAYMENT_FAILED, Rupiah.of(1_200_000), 0, Rupiah.ZERO, null,
                SettlementState.Reason.ACCOUNT_INVALID, Instant.now()));
        await("PAYMENT_FAILED");

        UUID account = Ids.next();
        Map<String, String> other = Map.of("bankCode", "014", "accountNumber", "5544332211");
        Api.as(TestTokens.employer(account, worker.npp.value())).body(other).put(own("/bank-account")).then().statusCode(404);
        Api.as(supervisor).body(other).put(own("/bank-account")).then().statusCode(403);
        UUID session = UUID.randomUUID();
        String token = TestTokens.token(worker.employersAccount, Set.of(Role.EMPLOYER), Map.of("npp", worker.npp.value(), "sid", session.toString()));
        Response asked = Api.as(token).body(other).put(own("/bank-account"));
        asked.then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"));
        String factor = TestTokens.stepUp(worker.employersAccount, session, "claim.bank-account", asked.path("digest"), Map.of());
        Api.as(token).header("Step-Up-Token", factor).body(other).put(own("/bank-account")).then().statusCode(200).body("status", equalTo("PAYMENT_REQUESTED"));
        assertEquals("5544332211", TestEvents.await(claimId.toString(), PayoutRequested.class, payout -> payout.bankCode().equals("014")).accountNumber());
    }

    @Test
    void itObjectsOnceAndTakesBackWhatIsNotDecided() {
        Api.post(supervisor, review("rejection"), Map.of("ground", "NOT_ENTITLED", "note", "Not the firm's bill.")).then().statusCode(200);
        Api.post(worker.employersToken(), own("/appeal"), Map.of("words", "The receipt bears our name.")).then().statusCode(200).body("status", equalTo("APPEALED"));
        Api.post(worker.employersToken(), own("/appeal"), Map.of("words", "Again.")).then().statusCode(409);
        Api.post(worker.employersToken(), own("/withdrawal"), "").then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void toOthersItIsNotThere() {
        String stranger = Employee.arrived(db).employersToken();
        for (String read : List.of("", "/timeline", "/papers")) {
            Api.as(stranger).get(own(read)).then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
            Api.as(worker.token()).get(own(read)).then().statusCode(403);
        }
        Api.post(stranger, own("/correction"), Map.of()).then().statusCode(404);
        Api.post(stranger, own("/withdrawal"), "").then().statusCode(404);
        Api.post(stranger, own("/appeal"), Map.of("words", "Ours.")).then().statusCode(404);
    }

    private String own(String what) {
        return FIRMS + "/" + claimId + what;
    }

    private String review(String act) {
        return "/claims/v1/reviews/" + claimId + "/" + act;
    }

    private static Map<String, Object> transport(UUID accident, long rupiah) {
        return Map.of("injury", Map.of("accidentId", accident, "transport", Map.of("LAND", rupiah), "billNo", "TAXI-7"));
    }

    private void await(String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.employersToken()).get(own("")).then().body("status", equalTo(status)));
    }
}
