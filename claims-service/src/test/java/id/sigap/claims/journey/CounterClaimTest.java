package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.BalanceState;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A member comes to a branch: an officer takes the claim in, the member confirms it, and another officer looks. */
@QuarkusTest
@WithTestResource(Infra.class)
class CounterClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers agree.");
    private static final long BALANCE = 20_000_000;

    @Inject
    Database db;

    private final UUID officerId = Ids.next();
    private final String officer = TestTokens.officer(officerId);

    @Test
    void theMemberConfirmsAndFollowsWhatAnOfficerTookInAndAnotherDecides() {
        Employee member = left();
        UUID claimId = taken(take(officer, body(member)));

        Others.facesMatch(claimId);
        reaches(member, claimId, "HOLD_REQUESTED");
        TestEvents.publish(new SettlementState(claimId, member.personId, SettlementState.Status.HELD, Rupiah.of(BALANCE), 3, Rupiah.ZERO, null, null, Instant.now()));
        reaches(member, claimId, "PAPERS_AWAITED");
        Others.papers(member.token(), claimId);
        reaches(member, claimId, "IN_REVIEW");
        Response timeline = Api.as(member.token()).get("/claims/v1/claims/" + claimId + "/timeline");
        timeline.then().body("lines[0].step", equalTo("FILED"), "lines[0].who", equalTo("OFFICER")).body(not(containsString("JKT01/2026/0117")));
        Response seen = Api.as(TestTokens.supervisor(Ids.next())).get("/claims/v1/reviews/" + claimId);
        seen.then().body("timeline[0].officer", equalTo(officerId.toString()), "timeline[0].note", containsString("JKT01/2026/0117"),
                "statement.leavingStatedOn", equalTo(Worker.today().toString()));

        for (String act : List.of("recommendation", "approval")) {
            Api.post(TestTokens.supervisor(officerId), "/claims/v1/reviews/" + claimId + "/" + act, NOTE).then().statusCode(403)
                    .body("type", equalTo("urn:sigap:problem:claim-taken-in"));
        }
        Api.post(TestTokens.officer(Ids.next()), "/claims/v1/reviews/" + claimId + "/recommendation", NOTE).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(200);
        assertEquals(ClaimChannel.COUNTER, TestEvents.await(claimId.toString(), ClaimHappened.class).channel());
        assertEquals(List.of("counter"), db.list("select what from officer_read where officer_id = ? and claim_id = ?", row -> row.text("what"), officerId, claimId));
    }

    @Test
    void withoutTheMembersFaceNothingIsHeldOrPaid() {
        Employee member = left();
        UUID claimId = taken(take(officer, body(member)));

        Api.as(member.token()).get("/claims/v1/claims/" + claimId).then().body("status", equalTo("IDENTITY_CHECK"), "nextActs", hasItem("WITHDRAW"));
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/approval", NOTE).then().statusCode(409);
        Api.post(member.token(), "/claims/v1/claims/" + claimId + "/withdrawal", Map.of()).then().statusCode(200).body("status", equalTo("WITHDRAWN"));
    }

    @Test
    void whoDoesNotAgreeWithTheCardHasNoAccountOrIsTheOfficerIsRefused() {
        Employee member = left();

        take(officer, body(member, "legalName", "SITI RAHAYI")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:member-not-found"));
        take(officer, body(member, "birthDate", "1994-05-18")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:member-not-found"));
        take(officer, body(member, "kpj", "99999999999")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:member-not-found"));
        take(TestTokens.officer(member.accountId), body(member)).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        take(member.token(), body(member)).then().statusCode(403);
        take(officer, body(member, "reason", "CARE")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:reason-not-offered"));
        take(officer, body(member, "reason", "AGE_56")).then().statusCode(422).body("type", equalTo("urn:sigap:problem:claim-not-eligible"));
        take(officer, body(member, "statement", Map.of())).then().statusCode(422).body("field", equalTo("statement.leavingStatedOn"));
        take(officer, body(member, "consent", Map.of("form", "A-1"))).then().statusCode(400).body("field", equalTo("consent.signedOn"));
        take(officer, body(member, "consent", Map.of("form", "A-1", "signedOn", Worker.today().plusDays(2).toString()))).then().statusCode(400)
                .body("field", equalTo("consent.signedOn"));

        db.update("update known_person set account_id = null where person_id = ?", member.personId);
        take(officer, body(member)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:member-without-account"), "claimId", nullValue());
    }

    /** Left work forty days ago, with savings. */
    private Employee left() {
        Employee member = Employee.arrived(db);
        LocalDate day = Worker.today().minusDays(40);
        TestEvents.publish(new MembershipState(member.membershipId, member.personId, member.kpj, Segment.PU, MembershipState.Status.INACTIVE, member.employerId,
                        Rupiah.of(6_000_000), LocalDate.of(2020, 1, 6), new MembershipState.EmploymentEnd(EndReason.RESIGNATION, day, day, Worker.today()), Instant.now()),
                new BalanceState(Ids.next(), member.membershipId, member.personId, Programme.JHT, Rupiah.of(BALANCE), Rupiah.ZERO, 3, Rupiah.of(342_000), "2026-10",
                        Instant.now()));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(member.token()).get("/claims/v1/eligibility?programme=JHT&reason=RESIGNATION").then()
                .body("answer", equalTo("ELIGIBLE")));
        return member;
    }

    private static Map<String, Object> body(Employee member) {
        return new HashMap<>(Map.of("kpj", member.kpj.value(), "legalName", "Siti Rahayu", "birthDate", "1994-05-17", "reason", "LEAVING_INDONESIA",
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT), "statement", Map.of("leavingStatedOn", Worker.today().toString()),
                "consent", Map.of("form", "JKT01/2026/0117", "signedOn", Worker.today().toString())));
    }

    private static Map<String, Object> body(Employee member, String field, Object value) {
        Map<String, Object> body = body(member);
        body.put(field, value);
        return body;
    }

    private static Response take(String token, Map<String, Object> body) {
        return Api.post(token, "/claims/v1/counter-claims", body);
    }

    private static UUID taken(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).body("status", equalTo("IDENTITY_CHECK")).extract().path("claimId"));
    }

    private static void reaches(Employee member, UUID claimId, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(member.token()).get("/claims/v1/claims/" + claimId).then().body("status", equalTo(status)));
    }
}
