package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No face is taken before its owner agreed, and its owner sees who looked at it. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ConsentTest {

    private static final String ACCESSES = "/biometric/v1/picture-accesses";
    private static final String BOTH = "{\"purposes\":[\"BINDING\",\"CLAIM\"],\"version\":\"%s\"}";

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void withoutConsentNoPictureIsTakenAndTheAnswerSaysWhereToGiveIt() {
        Member member = Member.known().whoWasNotAsked();
        UUID bindingId = member.asksForBinding();

        JsonPath refusal = member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:consent-required"))
                .body("purpose", equalTo("BINDING")).body("version", notNullValue()).body("giveAt", equalTo(Member.CONSENTS)).extract().jsonPath();
        assertEquals(0, rows.count("picture where owner = ? and kind = 'SELFIE'", member.accountId));

        member.consents("", "{\"purposes\":[\"BINDING\"],\"version\":\"" + refusal.getString("version") + "\"}").statusCode(200);
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void eachPurposeIsAgreedToByItself() {
        Member member = Member.known().whoWasNotAsked();
        UUID claimId = member.claims("c".repeat(64));
        String version = given().auth().oauth2(member.token).get(Member.CONSENTS).jsonPath().getString("version");

        member.consents("", "{\"purposes\":[\"BINDING\"],\"version\":\"" + version + "\"}").statusCode(200);

        member.tries(claimId, Member.SELFIE).statusCode(409).body("purpose", equalTo("CLAIM"));
    }

    @Test
    void theTextsAreShownInBothLanguagesWithWhatAWithdrawalDoes() {
        Member member = Member.known();
        given().auth().oauth2(member.token).header("Accept-Language", "en").get(Member.CONSENTS).then().statusCode(200)
                .body("purposes", hasSize(Purpose.values().length)).body("purposes.state", everyItem(equalTo("NOT_GIVEN")))
                .body("purposes[0].text", containsString("I agree")).body("withdrawal", containsString("deleted at once"));
        given().auth().oauth2(member.token).header("Accept-Language", "id").get(Member.CONSENTS).then()
                .body("purposes[0].text", containsString("Saya setuju")).body("withdrawal", containsString("segera dihapus"));
    }

    @Test
    void anotherTextThanThePresentOneIsNotAgreedTo() {
        Member member = Member.known();
        member.consents("", BOTH.formatted("2020-01-01")).statusCode(409).body("type", equalTo("urn:sigap:problem:consent-text-changed"))
                .body("version", notNullValue());
        for (String bad : List.of("{\"purposes\":[],\"version\":\"x\"}", "{\"purposes\":[\"BINDING\"]}", "{\"purposes\":[\"NOTHING\"],\"version\":\"x\"}",
                "{\"purposes\":[null],\"version\":\"x\"}", "{}")) {
            member.consents("", bad).statusCode(400);
        }
        assertEquals(0, rows.count("consent where account_id = ?", member.accountId));
    }

    @Test
    void whoAgreedToATextThatWasReplacedIsAskedAgainAndTheBookKeepsBoth() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        rows.run("update consent set version = '2020-01-01' where account_id = ?", member.accountId);

        given().auth().oauth2(member.token).get(Member.CONSENTS).then().body("purposes[0].state", equalTo("OUTDATED"));
        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:consent-required"));
        member.agrees().statusCode(200).body("purposes.findAll { it.purpose == 'BINDING' || it.purpose == 'CLAIM' }.state", equalTo(List.of("GIVEN", "GIVEN")));
        member.agrees().statusCode(200);

        assertEquals(4, rows.count("consent where account_id = ?", member.accountId));
        assertEquals(2, rows.count("consent where account_id = ? and ended_by = 'REPLACED'", member.accountId));
    }

    @Test
    void aMemberSeesWhoLookedAtTheirPicturesAndNobodyElseDoes() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = UUID.fromString(member.isJudged(bindingId, Member.LOOKALIKE).getString("verificationId"));
        given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + id + "/review").then().statusCode(202);
        UUID officerId = UUID.randomUUID();
        for (String picture : new String[]{"selfie", "reference", "selfie"}) {
            given().auth().oauth2(TestTokens.officer(officerId)).get("/biometric/v1/reviews/" + id + "/pictures/" + picture).then().statusCode(200);
        }

        JsonPath first = accesses(member, "?limit=2");
        assertEquals(List.of("SELFIE", "REFERENCE"), first.getList("items.picture"), "latest first");
        assertEquals(List.of(id.toString(), id.toString()), first.getList("items.verificationId"));
        assertEquals("OFFICER", first.getString("items[0].role"));
        assertNotEquals(officerId.toString(), first.getString("items[0].officer"));
        assertEquals(first.getString("items[0].officer"), first.getString("items[1].officer"), "the same stand-in for the same officer");
        JsonPath second = accesses(member, "?limit=2&cursor=" + first.getString("next"));
        assertEquals(List.of("SELFIE"), second.getList("items.picture"));
        assertEquals(null, second.getString("next"));
        given().auth().oauth2(Member.known().token).get(ACCESSES).then().statusCode(200).body("items", hasSize(0)).body("next", nullValue());
        given().auth().oauth2(member.token).get(ACCESSES + "?cursor=eHg").then().statusCode(400).body("field", equalTo("cursor"));
        given().auth().oauth2(member.token).get(ACCESSES + "?limit=101").then().statusCode(400);
        given().get(ACCESSES).then().statusCode(not(200));
    }

    private static JsonPath accesses(Member member, String query) {
        return given().auth().oauth2(member.token).get(ACCESSES + query).then().statusCode(200).extract().jsonPath();
    }
}
