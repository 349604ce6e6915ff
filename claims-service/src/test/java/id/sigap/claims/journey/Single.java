package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A member without an employer: self-employed, or a migrant worker. */
final class Single {

    static final LocalDate JOINED = Worker.today().minusMonths(14);

    final UUID personId = Ids.next();
    final UUID accountId = Ids.next();

    static Single arrived(Database db, Segment segment) {
        Single member = new Single();
        UUID membershipId = Ids.next();
        TestEvents.publish(new PersonState(member.personId, member.accountId, Employee.NAME, LocalDate.of(1994, 5, 17), true, "3273"),
                new MembershipState(membershipId, member.personId, new Kpj(Long.toString(ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L))), segment,
                        MembershipState.Status.ACTIVE, null, null, JOINED, null, Instant.now()));
        await().atMost(Duration.ofSeconds(20)).until(() -> db.first("""
                select exists (select from known_person where person_id = ?) and exists (select from known_membership where membership_id = ?) as here""",
                row -> row.flag("here"), member.personId, membershipId).orElseThrow());
        return member;
    }

    String token() {
        return TestTokens.member(accountId, personId);
    }

    /** An accident of an hour ago, with the form of its first stage. */
    UUID hurt(long income) {
        UUID accident = UUID.fromString(Employee.report(token(), Employee.told(Instant.now().minus(Duration.ofHours(1)))).then().statusCode(201).extract().path("accidentId"));
        Map<String, Object> form = Employee.stageOne();
        form.put("monthlyWage", income);
        form.put("wageContinued", false);
        Api.post(token(), "/claims/v1/accidents/" + accident + "/stage-one", form).then().statusCode(200);
        return accident;
    }

    Response ask(String reason, Map<String, Object> statement) {
        return Api.post(token(), "/claims/v1/eligibility", body(reason, statement));
    }

    Response file(String reason, Map<String, Object> statement) {
        Map<String, Object> body = body(reason, statement);
        body.put("bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT));
        return Api.post(token(), "/claims/v1/claims", body);
    }

    /** Filed, with the face shown and every paper uploaded: it is with officers. */
    UUID inReview(String reason, Map<String, Object> statement) {
        UUID claimId = UUID.fromString(file(reason, statement).then().statusCode(201).extract().path("claimId"));
        Others.facesMatch(claimId);
        awaits(claimId, "PAPERS_AWAITED");
        Others.papers(token(), claimId);
        awaits(claimId, "IN_REVIEW");
        return claimId;
    }

    void awaits(UUID claimId, String status) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> claim(claimId).then().body("status", equalTo(status)));
    }

    Response claim(UUID claimId) {
        return Api.as(token()).get("/claims/v1/claims/" + claimId);
    }

    private static Map<String, Object> body(String reason, Map<String, Object> statement) {
        Map<String, Object> body = new HashMap<>(Map.of("programme", "JKK", "reason", reason));
        if (statement != null) {
            body.put("statement", statement);
        }
        return body;
    }
}
