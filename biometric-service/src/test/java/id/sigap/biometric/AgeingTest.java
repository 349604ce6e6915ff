package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.platform.timer.Timers;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Enrolled faces keep up with their owners, and with the engine. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class AgeingTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String FACE = "select sealed_face from enrolment where person_id = ?";
    private static final String OF_KIND = "template where person_id = ? and kind = ? and taken_from = ?";

    @Inject
    Rows rows;
    @Inject
    SealedFaces faces;
    @Inject
    FaceEngine engine;
    @Inject
    Timers timers;
    @Inject
    TestClock clock;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    private Embedding current(Member member) {
        return faces.open(member.personId, rows.bytes(FACE, member.personId));
    }

    private void grows(Member member, String days) {
        rows.run("update template set made_at = made_at - ?::interval where person_id = ?", days, member.personId);
        // and the day's comparisons are those of another day
        rows.run("update verification set compared_at = compared_at - ?::interval where account_id = ?", days, member.accountId);
    }

    @Test
    void anEnrolmentIsAnchorAndCurrentFaceAtOnce() {
        Member member = Member.enrolled(rows);
        assertEquals(1, rows.count(OF_KIND, member.personId, "ANCHOR", "BINDING"));
        assertEquals(1, rows.count(OF_KIND, member.personId, "CURRENT", "BINDING"));
        assertEquals(1, rows.count("enrolment where person_id = ? and face_model = ?", member.personId, engine.version()));
        given().auth().oauth2(member.token).get("/biometric/v1/enrolled-face").then().statusCode(200).body("enrolled", equalTo(true))
                .body("enrolledAt", notNullValue()).body("enrolAgainAdvised", equalTo(false));
        given().auth().oauth2(Member.known().token).get("/biometric/v1/enrolled-face").then().statusCode(200).body("enrolled", equalTo(false))
                .body("enrolledAt", nullValue());
    }

    @Test
    void aYoungFaceRestsAndAnOlderOneIsRenewedByAMatchAlone() {
        Member member = Member.enrolled(rows);
        Embedding first = current(member);
        byte[] other = Faces.encode(Faces.toned(Faces.image("selfie.jpg"), value -> Math.min(255, value * 5 / 4)), "png");
        UUID rests = member.claims("a".repeat(64));
        member.awaitState(UUID.fromString(member.tries(rests, other, "image/png", "rests-" + rests).statusCode(202).extract().jsonPath()
                .getString("verificationId")), "DONE");
        assertEquals(first, current(member), "it was enrolled today");

        grows(member, "8 days");
        UUID refused = member.claims("b".repeat(64));
        assertEquals("NO_MATCH", member.isJudged(refused, Member.IMPOSTOR).getString("outcome"));
        assertEquals(first, current(member));
        UUID matched = member.claims("c".repeat(64));
        assertEquals("MATCH", member.awaitState(UUID.fromString(member.tries(matched, other, "image/png", "matched-" + matched).statusCode(202).extract().jsonPath()
                .getString("verificationId")), "DONE").getString("outcome"));

        Embedding renewed = current(member);
        assertFalse(renewed.equals(first));
        assertTrue(renewed.distanceTo(first) < 0.06, "a small part of the way");
        assertEquals(1, rows.count(OF_KIND, member.personId, "CURRENT", "MATCH"));
        assertEquals(first, faces.open(member.personId, rows.bytes("select sealed_face from template where person_id = ? and kind = 'ANCHOR'", member.personId)));
        assertEquals(first, faces.open(member.personId, rows.bytes("select sealed_face from template where person_id = ? and kind = 'PREVIOUS'", member.personId)));

        String operator = TestTokens.operator(UUID.randomUUID());
        given().auth().oauth2(operator).contentType("application/json").post("/internal/faces/" + member.personId + "/going-back").then().statusCode(204);
        assertEquals(first, current(member), "an operator may go back");
        given().auth().oauth2(operator).contentType("application/json").post("/internal/faces/" + UUID.randomUUID() + "/going-back").then().statusCode(404);
        given().auth().oauth2(member.token).contentType("application/json").post("/internal/faces/" + member.personId + "/going-back").then().statusCode(403);
    }

    @Test
    void aFaceEnrolledByABareRowIsRenewedToo() {
        Member member = Member.enrolled(rows);
        rows.run("delete from template where person_id = ?", member.personId);
        rows.run("update enrolment set face_model = null, enrolled_at = enrolled_at - interval '8 days' where person_id = ?", member.personId);

        UUID claimId = member.claims("d".repeat(64));
        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));

        assertEquals(1, rows.count("template where person_id = ? and kind = 'ANCHOR'", member.personId));
        assertEquals(1, rows.count(OF_KIND, member.personId, "CURRENT", "MATCH"));
    }

    @Test
    void aFaceOfYearsAgoAsksForANewEnrolment() {
        Member member = Member.enrolled(rows);
        grows(member, "6 years");
        given().auth().oauth2(member.token).get("/biometric/v1/enrolled-face").then().body("enrolAgainAdvised", equalTo(true));
    }

    /** As if an older engine had read the face. */
    private void isOfAnotherEngine(Member member, String named) {
        byte[] stale = QuarkusTransaction.requiringNew().call(() -> faces.seal(member.personId, Embedding.of("engine-of-before", new float[] {1, 2, 3})));
        rows.run("update enrolment set sealed_face = ?, face_model = ? where person_id = ?", stale, named, member.personId);
        rows.run("update template set sealed_face = ? where person_id = ?", stale, member.personId);
    }

    private void embedAnew() {
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleNow("embed-faces-anew", engine.version(), ""));
    }

    private void awaitEngine(Member member) {
        await().atMost(SOON).until(() -> rows.count("enrolment where person_id = ? and face_model = ?", member.personId, engine.version()) == 1);
    }

    @Test
    void whenTheEngineChangesFacesAreReadAnewFromTheSelfieThatIsStillKept() {
        Member member = Member.enrolled(rows);
        byte[] before = current(member).toBytes();
        int asked = CivilRegistryServer.asked(member.nik);
        isOfAnotherEngine(member, null);

        embedAnew();

        awaitEngine(member);
        assertArrayEquals(before, current(member).toBytes());
        assertEquals(asked, CivilRegistryServer.asked(member.nik), "no need for the registry");
        assertEquals(1, rows.count(OF_KIND, member.personId, "ANCHOR", "BINDING"));
    }

    @Test
    void withoutTheSelfieTheRegistrysPhotographIsReadOnceItAnswers() {
        Member member = Member.enrolled(rows);
        rows.run("delete from picture where owner = ?", member.accountId);
        isOfAnotherEngine(member, "engine-of-before");
        CivilRegistryServer.down();
        embedAnew();
        await().atMost(SOON).until(() -> rows.count("timer where kind = 'embed-faces-anew' and due_at > now() + interval '20 seconds'") == 1);
        given().auth().oauth2(TestTokens.operator(UUID.randomUUID())).get("/internal/faces").then().statusCode(200).body("engine", equalTo(engine.version()))
                .body("waiting", greaterThanOrEqualTo(1));

        CivilRegistryServer.up();
        embedAnew();

        // the breaker stays open for a moment
        await().atMost(Duration.ofSeconds(40)).pollInterval(Duration.ofMillis(500)).until(() -> {
            embedAnew();
            return rows.count("enrolment where person_id = ? and face_model = ?", member.personId, engine.version()) == 1;
        });
        assertEquals(1, rows.count(OF_KIND, member.personId, "CURRENT", "REGISTRY"));
        UUID claimId = member.claims("e".repeat(64));
        assertEquals("MATCH", member.isJudged(claimId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void whoHasNoPhotographAnywhereIsEnrolledNoMoreAndAskedToProveOtherwise() {
        Member member = Member.enrolled(rows);
        rows.run("delete from picture where owner = ?", member.accountId);
        CivilRegistryServer.forget(member.nik);
        isOfAnotherEngine(member, "engine-of-before");

        embedAnew();

        await().atMost(SOON).until(() -> rows.count("enrolment where person_id = ? and sealed_face is null", member.personId) == 1);
        assertEquals(1, rows.count("template where person_id = ?", member.personId), "the former face stays as the previous one");
        assertFalse(Arrays.equals(new byte[0], rows.bytes("select sealed_face from template where person_id = ? and kind = 'PREVIOUS'", member.personId)));
    }
}
