package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.LikenessCaseHappened;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.platform.timer.Timers;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Officers decide whose faces are alike; nobody else is asked, and nobody waits for it. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class LikenessCaseTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String CASES = "/biometric/v1/likeness-cases";

    @Inject
    Rows rows;
    @Inject
    Likenesses likenesses;
    @Inject
    Timers timers;

    private final UUID officerId = UUID.randomUUID();
    private Member one;
    private Member two;
    private UUID caseId;

    @BeforeEach
    void twoAreAlike() {
        CivilRegistryServer.up();
        likenesses.clear();
        one = Member.enrolled(rows);
        two = Member.enrolled(rows);
        searched();
        caseId = UUID.fromString(list().extract().jsonPath().getString("items[0].caseId"));
    }

    private void searched() {
        likenesses.search();
        await().atMost(SOON).until(likenesses::quiet);
    }

    private String officer() {
        return TestTokens.officer(officerId);
    }

    private ValidatableResponse list() {
        return given().auth().oauth2(officer()).get(CASES).then().statusCode(200);
    }

    private JsonPath view() {
        return given().auth().oauth2(officer()).get(CASES + "/" + caseId).then().statusCode(200).extract().jsonPath();
    }

    private ValidatableResponse opens(String side) {
        return given().auth().oauth2(officer()).get(CASES + "/" + caseId + "/pictures/" + side).then();
    }

    private ValidatableResponse asksForPhotographs() {
        return given().auth().oauth2(officer()).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json").post(CASES + "/" + caseId + "/photographs")
                .then();
    }

    private ValidatableResponse decides(String token, String decision) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body("{\"decision\":\"" + decision + "\"}").post(CASES + "/" + caseId + "/decision").then();
    }

    private void sawBothAndDecides(String decision) {
        opens("first").statusCode(200);
        opens("second").statusCode(200);
        decides(officer(), decision).statusCode(204);
    }

    @Test
    void anOfficerComparesTheKeptSelfiesAndTheSamePersonIsToldOf() throws Exception {
        JsonPath seen = view();
        assertEquals("OPEN", seen.getString("state"));
        assertEquals("NIK", seen.getString("first.number"));
        assertEquals("READY", seen.getString("first.picture"));
        assertEquals("READY", seen.getString("second.picture"));
        decides(officer(), "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:faces-not-seen"));
        byte[] selfie = new PictureReader(PictureLimits.DEFAULT).plain(Member.SELFIE);
        assertArrayEquals(selfie, opens("first").statusCode(200).header("Content-Type", "image/jpeg").header("Cache-Control", "no-store").extract().asByteArray());
        decides(officer(), "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:faces-not-seen"));
        opens("other").statusCode(404);
        assertArrayEquals(selfie, opens("second").statusCode(200).extract().asByteArray());
        decides(TestTokens.officer(UUID.randomUUID()), "SAME_PERSON").statusCode(409).body("type", equalTo("urn:sigap:problem:faces-not-seen"));

        decides(officer(), "SAME_PERSON").statusCode(204);

        decides(officer(), "DIFFERENT_PEOPLE").statusCode(409).body("type", equalTo("urn:sigap:problem:likeness-decided"));
        opens("first").statusCode(409);
        asksForPhotographs().statusCode(409);
        assertEquals("SAME_PERSON", view().getString("state"));
        list().body("items.caseId", not(hasItem(caseId.toString())));
        OnePersonSeveralNumbers told = TestEvents.await(caseId.toString(), OnePersonSeveralNumbers.class);
        assertEquals(Set.of(one.personId, two.personId), Set.of(told.firstPersonId(), told.secondPersonId()));
        LikenessCaseHappened fact = TestEvents.await(caseId.toString(), LikenessCaseHappened.class, happened -> happened.state() == LikenessState.SAME_PERSON);
        assertTrue(!fact.first().toString().contains(one.personId.toString()) && !fact.first().equals(fact.second()));
        for (Member member : List.of(one, two)) {
            given().auth().oauth2(member.token).get("/biometric/v1/picture-accesses").then().statusCode(200).body("items.size()", equalTo(1))
                    .body("items[0].likenessCaseId", equalTo(caseId.toString())).body("items[0].verificationId", nullValue()).body("items[0].picture", equalTo("SELFIE"));
        }
    }

    @Test
    void nobodyDecidesOnTheirOwnFaceAndOthersThanOfficersSeeNothing() {
        String own = TestTokens.officer(two.accountId);
        decides(own, "DIFFERENT_PEOPLE").statusCode(403).body("type", equalTo("urn:sigap:problem:own-review"));
        given().auth().oauth2(own).get(CASES + "/" + caseId).then().statusCode(403);
        given().auth().oauth2(own).get(CASES + "/" + caseId + "/pictures/first").then().statusCode(403);
        given().auth().oauth2(one.token).get(CASES).then().statusCode(403);
        given().auth().oauth2(officer()).get(CASES + "/" + UUID.randomUUID()).then().statusCode(404);
        given().auth().oauth2(officer()).get(CASES + "?cursor=eHg").then().statusCode(400).body("field", equalTo("cursor"));
        decides(officer(), "PERHAPS").statusCode(400);
    }

    @Test
    void differentPeopleStayQuietUntilOneIsEnrolledAnew() {
        sawBothAndDecides("DIFFERENT_PEOPLE");
        TestEvents.await(caseId.toString(), LikenessCaseHappened.class, happened -> happened.state() == LikenessState.DIFFERENT_PEOPLE);

        given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).contentType("application/json").post("/internal/likeness-searches").then().statusCode(200);
        await().atMost(SOON).until(likenesses::quiet);
        assertEquals("DIFFERENT_PEOPLE", view().getString("state"), "what was decided stays");

        UUID again = two.asksForBinding();
        assertEquals("MATCH", two.isJudged(again, Member.SELFIE).getString("outcome"));
        two.isBound(again);
        await().atMost(SOON).until(() -> rows.count("likeness_search where person_id = ?", two.personId) == 1);
        searched();
        assertEquals("OPEN", view().getString("state"), "the face is another picture");
        assertEquals(1, rows.count("likeness_case"));
        decides(officer(), "DIFFERENT_PEOPLE").statusCode(409).body("type", equalTo("urn:sigap:problem:faces-not-seen"));
        assertEquals(0, TestEvents.all(caseId.toString(), OnePersonSeveralNumbers.class).size());
    }

    @Test
    void theSamePersonIsNotRaisedAgain() {
        sawBothAndDecides("SAME_PERSON");
        likenesses.isLookedFor(one.personId);
        searched();
        assertEquals("SAME_PERSON", view().getString("state"));
    }

    @Test
    void wherePicturesAreNotKeptAnyMoreTheRegistrysPhotographIsFetchedAndDeletedAfterTheDecision() {
        rows.run("delete from picture where owner in (?, ?)", one.accountId, two.accountId);
        boolean oneIsFirst = one.personId.toString().compareTo(two.personId.toString()) < 0;
        CivilRegistryServer.forget((oneIsFirst ? two : one).nik);
        assertEquals("NOT_ASKED", view().getString("first.picture"));
        opens("first").statusCode(404);
        int asked = CivilRegistryServer.asked(one.nik);

        asksForPhotographs().statusCode(202);

        await().atMost(SOON).until(() -> "READY".equals(view().getString("first.picture")) && "NONE".equals(view().getString("second.picture")));
        assertEquals(asked + 1, CivilRegistryServer.asked(one.nik));
        assertArrayEquals(Member.REGISTRY, opens("first").statusCode(200).extract().asByteArray());
        CivilRegistryServer.photograph((oneIsFirst ? two : one).nik, Member.REGISTRY);
        asksForPhotographs().statusCode(202);
        await().atMost(SOON).until(() -> "READY".equals(view().getString("second.picture")));
        opens("second").statusCode(200);
        assertEquals(1, rows.count("picture where subject = ? and owner = ? and kind = 'REFERENCE'", one.personId, one.personId));
        rows.run("delete from timer where kind = 'forget-likeness-photograph'");
        decides(officer(), "DIFFERENT_PEOPLE").statusCode(204);

        assertEquals(2, rows.count("timer where kind = 'forget-likeness-photograph' and key in (?, ?) and due_at > now() + interval '29 days'",
                one.personId.toString(), two.personId.toString()));
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleNow("forget-likeness-photograph", one.personId.toString(), ""));
        await().atMost(SOON).until(() -> rows.count("picture where subject = ?", one.personId) == 0);
        assertEquals(1, rows.count("picture where subject = ?", two.personId));
    }

    @Test
    void whileTheRegistryIsAwayThePhotographIsAskedForAgain() {
        rows.run("delete from picture where owner in (?, ?)", one.accountId, two.accountId);
        CivilRegistryServer.down();
        asksForPhotographs().statusCode(202);
        await().atMost(SOON).until(() -> rows.count("likeness_photograph where failures > 0") == 2);
        assertEquals("COMING", view().getString("first.picture"));

        CivilRegistryServer.up();

        await().atMost(SOON).until(() -> "READY".equals(view().getString("first.picture")) && "READY".equals(view().getString("second.picture")));
    }

    @Test
    void withTheAccountCasesAndPhotographsGo() {
        rows.run("delete from picture where owner in (?, ?)", one.accountId, two.accountId);
        asksForPhotographs().statusCode(202);
        await().atMost(SOON).until(() -> rows.count("picture where subject in (?, ?)", one.personId, two.personId) == 2);
        likenesses.isLookedFor(one.personId);

        TestEvents.publish(new AccountState(one.accountId, AccountStatus.CLOSED, null, null, "id", null, Set.of(Role.MEMBER), Instant.now()));
        await().atMost(SOON).until(() -> rows.count("erasure where account_id = ? and cause = 'ACCOUNT_CLOSED'", one.accountId) == 1);

        assertEquals(0, rows.count("likeness_case"));
        assertEquals(0, rows.count("likeness_search where person_id = ?", one.personId));
        assertEquals(0, rows.count("picture where subject = ?", one.personId));
        assertEquals(1, rows.count("picture where subject = ?", two.personId), "the other's is theirs");
        given().auth().oauth2(officer()).get(CASES + "/" + caseId).then().statusCode(404);
    }

    @Test
    void withTheLastConsentTheyGoToo() {
        rows.run("delete from picture where owner in (?, ?)", one.accountId, two.accountId);
        asksForPhotographs().statusCode(202);
        await().atMost(SOON).until(() -> rows.count("picture where subject in (?, ?)", one.personId, two.personId) == 2);

        one.withdraws("BINDING").statusCode(200);
        assertEquals(1, rows.count("likeness_case"));
        one.withdraws("CLAIM").statusCode(200);

        assertEquals(0, rows.count("likeness_case"));
        assertEquals(0, rows.count("picture where subject = ?", one.personId));
        likenesses.isLookedFor(two.personId);
        searched();
        assertEquals(0, rows.count("likeness_case"), "who has no face is not found");
    }
}
