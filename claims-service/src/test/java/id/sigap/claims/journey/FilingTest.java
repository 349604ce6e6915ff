package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.claim.OperationDigest;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class FilingTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aPartIsHeldAsAPartAndLookedAtByOfficers() {
        Worker worker = Api.arrived(new Worker().known().employedSince(Worker.today().minusYears(11)).owns(12_000_000));
        UUID claimId = UUID.fromString(Api.file(worker, "PARTIAL_30", Map.of("home", "CREDIT")).then().statusCode(201).extract().path("claimId"));

        Others.facesMatch(claimId);
        HoldRequested asked = TestEvents.await(claimId.toString(), HoldRequested.class);
        assertEquals("0.30", asked.share());
        TestEvents.publish(Others.held(worker, claimId, 3_600_000, 0));
        Api.awaitStatus(worker, claimId, "PAPERS_AWAITED");
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/papers").then().body("papers.kind", hasItems("LOAN_AGREEMENT", "STANDING_INSTRUCTION"));
        Others.papers(worker.token(), claimId);
        Api.awaitStatus(worker, claimId, "IN_REVIEW");
    }

    @Test
    void whoIsNotAMemberForTenYearsIsToldFromWhenAPartIsPaid() {
        Worker worker = Api.arrived(new Worker().known().employedSince(Worker.today().minusYears(9)).owns(12_000_000));

        Api.file(worker, "PARTIAL_10").then().statusCode(422).body("failedRules.code", contains("MEMBER_FOR_TEN_YEARS"),
                "failedRules[0].worksFrom", equalTo(Worker.today().minusYears(9).plusYears(10).toString()));
    }

    @Test
    void aFiledClaimAsksForTheFaceOfItsOwnerOverItsAccountAndAmount() {
        Worker worker = Api.arrived(Worker.resigned(14_750_000));
        Response filed = Api.file(worker, "RESIGNATION");
        UUID claimId = UUID.fromString(filed.path("claimId"));

        filed.then().statusCode(201).header("Location", containsString("/claims/v1/claims/" + claimId))
                .body("status", equalTo("IDENTITY_CHECK"), "bankAccount.accountNumber", equalTo("*******890"), "nextActs", contains("TAKE_SELFIE", "WITHDRAW"));
        IdentityCheckRequested asked = TestEvents.await(claimId.toString(), IdentityCheckRequested.class);
        assertEquals(worker.accountId, asked.accountId());
        assertEquals(OperationDigest.of(claimId, 1, Api.BANK, Api.ACCOUNT, Rupiah.of(14_750_000)), asked.operationDigest());
        TestEvents.await(claimId.toString(), ClaimState.class, state -> state.status() == ClaimStatus.IDENTITY_CHECK);
        TestEvents.await(claimId.toString(), ClaimHappened.class, happened -> happened.status() == ClaimStatus.IDENTITY_CHECK);
    }

    @Test
    void aClaimThatIsNotEligibleIsRefusedWithEveryFailedRule() {
        Worker worker = Api.arrived(new Worker().known().left(EndReason.RESIGNATION, Worker.today().minusDays(10)).owns(5_000_000));

        Api.file(worker, "RESIGNATION").then().statusCode(422).body("type", equalTo("urn:sigap:problem:claim-not-eligible"),
                "failedRules.code", contains("MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH"),
                "failedRules[0].worksFrom", equalTo(Worker.today().minusDays(10).plusMonths(1).toString()),
                "failedRules[0].regulation", equalTo("Permenaker 4/2022"));
        Api.as(worker.token()).get("/claims/v1/claims").then().body("items", hasSize(0));
    }

    @Test
    void aReasonThatRestsOnAStatementAsksForItAndHeirsClaimElsewhere() {
        Worker worker = Api.arrived(Worker.resigned(5_000_000));

        for (String reason : List.of("COMPANY_PENSION_AGE", "BPU_STOPPED", "LEAVING_INDONESIA", "TOTAL_DISABILITY", "PARTIAL_30")) {
            Api.file(worker, reason).then().statusCode(422).body("type", equalTo("urn:sigap:problem:statement-incomplete"), "field", containsString("statement."));
        }
        for (String reason : List.of("DEATH", "CARE", "JOB_LOSS", "PENSION_PAYMENT")) {
            Api.file(worker, reason).then().statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"), "field", equalTo("reason"));
        }
        Api.file(worker, "LEAVING_INDONESIA", Map.of("leavingStatedOn", Worker.today().minusDays(1).toString())).then().statusCode(201);
    }

    @Test
    void aContractThatEndedIsFiledAndNoOtherReasonFits() {
        Worker worker = Api.arrived(new Worker().known().left(EndReason.PKWT_ENDED, Worker.today().minusDays(40)).owns(9_000_000));

        Api.file(worker, "RESIGNATION").then().statusCode(422).body("failedRules.code", contains("LAST_WORK_ENDED_AS_CLAIMED"));
        Api.file(worker, "PKWT_ENDED").then().statusCode(201).body("reason", equalTo("PKWT_ENDED"), "status", equalTo("IDENTITY_CHECK"));
    }

    @Test
    void aSecondClaimIsRefusedWhileOneIsOpen() {
        Worker worker = Worker.resigned(5_000_000);
        UUID first = Api.filed(worker);

        Api.file(worker, "RESIGNATION").then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:claim-already-open"), "claimId", equalTo(first.toString()));
    }

    @Test
    void ofManyClaimsFiledAtOnceOneIsTakenAndNoneFailsWithAFault() {
        Worker worker = Api.arrived(Worker.resigned(5_000_000));
        worker.token();
        List<Integer> answers = IntStream.range(0, 6).mapToObj(i -> CompletableFuture.supplyAsync(() -> Api.file(worker, "RESIGNATION").statusCode()))
                .toList().stream().map(CompletableFuture::join).toList();

        assertEquals(1, answers.stream().filter(status -> status == 201).count(), answers::toString);
        assertEquals(5, answers.stream().filter(status -> status == 409).count(), answers::toString);
    }

    @Test
    void theSameRequestSentTwiceFilesOneClaim() {
        Worker worker = Api.arrived(Worker.resigned(5_000_000));
        String key = UUID.randomUUID().toString();
        String first = Api.file(worker, "RESIGNATION", key).then().statusCode(201).extract().path("claimId");

        Api.file(worker, "RESIGNATION", key).then().statusCode(201).body("claimId", equalTo(first)).header("Idempotency-Replayed", "true");
        Api.file(worker, "PHK", key).then().statusCode(422).body("type", equalTo("urn:sigap:problem:idempotency-key-reused"));
        Api.as(worker.token()).get("/claims/v1/claims").then().body("items", hasSize(1));
    }

    @Test
    void badInputGetsItsAnswer() {
        String token = new Worker().token();

        Api.post(token, "/claims/v1/claims", Map.of("programme", "JHT", "reason", "PHK")).then().statusCode(400).body("field", equalTo("bankAccount"));
        Api.post(token, "/claims/v1/claims", Map.of("programme", "JHT", "reason", "PHK", "bankAccount", Map.of("bankCode", "BCA", "accountNumber", "12345")))
                .then().statusCode(400).body("field", equalTo("bankAccount.bankCode"));
        Api.post(token, "/claims/v1/claims", "not json").then().statusCode(400).body("type", equalTo("urn:sigap:problem:malformed-body"));
        Api.as(token).body(Map.of()).post("/claims/v1/claims").then().statusCode(400);
        Api.as(token).get("/claims/v1/claims?cursor=%21%21").then().statusCode(400).body("field", equalTo("cursor"));
        Api.as(token).get("/claims/v1/claims?limit=100000").then().statusCode(400);
        Api.as(token).get("/claims/v1/claims/no-uuid").then().statusCode(404);
    }

    @Test
    void aClaimFiledBeforeItsDataArrivedGoesOnWhenTheyDo() {
        Worker worker = new Worker().known();
        UUID claimId = UUID.fromString(Api.file(worker, "RESIGNATION").then().statusCode(201).body("status", equalTo("SUBMITTED")).extract().path("claimId"));

        worker.left(EndReason.RESIGNATION, Worker.today().minusDays(40)).owns(5_000_000);

        Api.awaitStatus(worker, claimId, "IDENTITY_CHECK");
        TestEvents.await(claimId.toString(), IdentityCheckRequested.class);
    }

    @Test
    void aClaimFiledBeforeItsDataArrivedIsRefusedWhenTheySpeakAgainstIt() {
        Worker worker = new Worker().known();
        UUID claimId = UUID.fromString(Api.file(worker, "RESIGNATION").then().statusCode(201).extract().path("claimId"));

        worker.left(EndReason.RESIGNATION, Worker.today().minusDays(3)).owns(5_000_000);

        Api.awaitStatus(worker, claimId, "REJECTED");
        Api.as(worker.token()).get("/claims/v1/claims/" + claimId + "/timeline").then().body("lines[-1].reason", equalTo("RULES_NOT_MET"));
    }

    @Test
    void anotherMembersClaimIsNotFoundWhateverIsAskedOfIt() {
        UUID claimId = Api.filed(Worker.resigned(5_000_000));
        String stranger = new Worker().token();

        for (String path : List.of("", "/timeline", "/explanation")) {
            Api.as(stranger).get("/claims/v1/claims/" + claimId + path).then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
        }
        Api.post(stranger, "/claims/v1/claims/" + claimId + "/withdrawal", Map.of()).then().statusCode(404);
        Api.as(stranger).body(Map.of("bankCode", "008", "accountNumber", "1234567")).put("/claims/v1/claims/" + claimId + "/bank-account").then().statusCode(404);
    }

    @Test
    void aWithdrawnClaimMakesRoomForAnother() {
        Worker worker = Worker.resigned(5_000_000);
        UUID claimId = Api.filed(worker);

        Api.post(worker.token(), "/claims/v1/claims/" + claimId + "/withdrawal", Map.of()).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
        Api.post(worker.token(), "/claims/v1/claims/" + claimId + "/withdrawal", Map.of()).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:claim-moved-on"));
        Api.file(worker, "RESIGNATION").then().statusCode(201);
    }

    @Test
    void claimsComeInPagesNewestFirst() {
        Worker worker = Worker.resigned(5_000_000);
        UUID first = Api.filed(worker);
        Api.post(worker.token(), "/claims/v1/claims/" + first + "/withdrawal", Map.of()).then().statusCode(200);
        UUID second = Api.filed(worker);

        Response page = Api.as(worker.token()).get("/claims/v1/claims?limit=1");
        page.then().body("items.claimId", contains(second.toString()));
        Api.as(worker.token()).get("/claims/v1/claims?limit=1&cursor=" + page.path("next")).then().body("items.claimId", contains(first.toString()), "next", equalTo(null));
    }

    @Test
    void neitherTheTablesNorTheOpenTopicHoldThePersonInTheClear() throws SQLException {
        UUID claimId = Api.filed(Worker.resigned(5_000_000));
        TestEvents.await(claimId.toString(), ClaimHappened.class);

        TestEvents.records(Topic.CLAIM_FACTS).forEach(record -> {
            String body = new String(record.value(), StandardCharsets.UTF_8);
            assertTrue(!body.contains(Worker.LEGAL_NAME) && !body.contains(Api.ACCOUNT), body);
        });
        try (Connection c = database.getConnection(); Statement ask = c.createStatement();
                ResultSet row = ask.executeQuery("select claim::text || (select coalesce(string_agg(k::text, ''), '') from known_person k) from claim where id = '" + claimId + "'")) {
            row.next();
            String clear = row.getString(1);
            String hexOf = java.util.HexFormat.of().formatHex(Api.ACCOUNT.getBytes(StandardCharsets.UTF_8));
            assertTrue(!clear.contains(Api.ACCOUNT) && !clear.contains(hexOf) && !clear.contains(Worker.LEGAL_NAME), "sealed");
        }
    }
}
