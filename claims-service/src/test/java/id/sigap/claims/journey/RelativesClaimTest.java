package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** An officer decides nothing about the own family, whether the officer told of the death or is named by who did. */
@QuarkusTest
@WithTestResource(Infra.class)
class RelativesClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers agree.");

    @Inject
    AgroalDataSource database;

    @Test
    void aSonWhomTheWidowNamesDecidesNothingOfHersAndIsOfferedNothing() {
        Relative widow = Relative.bound(database, "SITI", 44);
        Relative member = Relative.member(database, "BUDI", 46);
        Relative son = Relative.bound(database, "TONO", 22);
        UUID claimId = inReview(widow, widow.deathOf(member, facts(widow, son)));

        assertBarred(son, claimId);
    }

    @Test
    void aBrotherWhoToldOfTheSameDeathIsBarredToo() {
        Relative widow = Relative.bound(database, "SITI", 44);
        Relative member = Relative.member(database, "BUDI", 46);
        Relative brother = Relative.bound(database, "AGUS", 50);
        UUID claimId = inReview(widow, widow.deathOf(member, facts(widow)));
        brother.reports(brother.deathOf(member, facts(widow))).then().statusCode(201);

        assertBarred(brother, claimId);
    }

    @Test
    void whoClaimsDecidesNothingAndAStrangerMay() {
        Relative widow = Relative.bound(database, "SITI", 44);
        Relative member = Relative.member(database, "BUDI", 46);
        UUID claimId = inReview(widow, widow.deathOf(member, facts(widow)));

        // the claim is the widow's own, for who died
        post(TestTokens.officer(widow.accountId), claimId, "recommendation").then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        post(TestTokens.supervisor(widow.accountId), claimId, "approval").then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-claim"));
        post(TestTokens.officer(Relative.bound(database, "RUDI", 30).accountId), claimId, "recommendation").then().statusCode(200);
    }

    private void assertBarred(Relative relative, UUID claimId) {
        String officer = TestTokens.officer(relative.accountId);
        String supervisor = TestTokens.supervisor(relative.accountId);
        for (Response answer : List.of(post(officer, claimId, "recommendation"), post(supervisor, claimId, "approval"),
                Api.post(officer, review(claimId, "rejection"), Map.of("ground", "IDENTITY_IN_DOUBT")),
                Api.post(officer, review(claimId, "return"), Map.of("ground", "PAPER_UNREADABLE")),
                Api.post(officer, review(claimId, "findings"), Map.of("statement", Map.of())))) {
            answer.then().statusCode(403).body("type", equalTo("urn:sigap:problem:relatives-claim"));
        }
        // alone in a queue of the own, so that nothing else could be offered
        new Team(branch(claimId), "0000", database).sql("update review_work set branch = '" + branch(claimId) + "' where claim_id = '" + claimId + "'");
        String ofBranch = Team.token(relative.accountId, Set.of(Role.OFFICER, Role.SUPERVISOR), branch(claimId));
        Api.as(ofBranch).body(Map.of("branch", branch(claimId), "skills", List.of("SURVIVORS"), "capacity", 3)).put("/claims/v1/officers/" + relative.accountId).then()
                .statusCode(200);
        Api.as(ofBranch).header("Idempotency-Key", UUID.randomUUID().toString()).post("/claims/v1/reviews/next").then().statusCode(200).body("work", nullValue());
        Api.post(Team.token(Ids.next(), Set.of(Role.SUPERVISOR), branch(claimId)), review(claimId, "assignment"), Map.of("officerId", relative.accountId)).then()
                .statusCode(409).body("reason", equalTo("CONFLICT_OF_INTEREST"));
    }

    private static String branch(UUID claimId) {
        return "KIN" + claimId.toString().substring(31).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> facts(Relative widow, Relative... children) {
        @SuppressWarnings({"unchecked", "rawtypes"})
        Map<String, Object>[] family = new Map[children.length + 1];
        family[0] = widow.as("SPOUSE");
        for (int i = 0; i < children.length; i++) {
            family[i + 1] = children[i].as("CHILD");
        }
        Map<String, Object> facts = Relative.facts(family);
        facts.put("workCaused", false);
        return facts;
    }

    private UUID inReview(Relative widow, Map<String, Object> death) {
        UUID deathId = UUID.fromString(widow.reports(death).then().statusCode(201).extract().path("deathCaseId"));
        UUID claimId = UUID.fromString(Api.post(widow.token(), "/claims/v1/deaths/" + deathId + "/claims", Map.of("programme", "JKM", "reason", "DEATH",
                "bankAccount", Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT))).then().statusCode(201).extract().path("claimId"));
        Others.facesMatch(claimId);
        awaitStatus(widow, claimId, "PAPERS_AWAITED");
        Others.papers(widow.token(), claimId);
        awaitStatus(widow, claimId, "IN_REVIEW");
        return claimId;
    }

    private static void awaitStatus(Relative who, UUID claimId, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(who.token()).get("/claims/v1/claims/" + claimId).then().body("status", equalTo(status)));
    }

    private static Response post(String token, UUID claimId, String act) {
        return Api.post(token, review(claimId, act), NOTE);
    }

    private static String review(UUID claimId, String act) {
        return "/claims/v1/reviews/" + claimId + "/" + act;
    }
}
