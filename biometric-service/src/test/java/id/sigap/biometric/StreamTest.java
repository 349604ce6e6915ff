package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who would rather be told than ask. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class StreamTest {

    private static final Duration PATIENCE = Duration.ofSeconds(15);

    @Inject
    SubmitSelfie submitSelfie;

    @Inject
    Rows rows;

    private final Member member = Member.known();

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void aStreamTellsEachStepAndEndsWithTheDecision() throws Exception {
        CivilRegistryServer.down();
        UUID id = member.sends(member.asksForBinding(), Member.SELFIE);
        try (Listener listener = Listener.of(member, id)) {
            assertEquals(200, listener.status());
            await().atMost(PATIENCE).until(() -> listener.events().stream().anyMatch(event -> event.data().contains("\"WAITING\"")));
            await().atMost(PATIENCE).until(() -> listener.heartbeats() > 1);

            CivilRegistryServer.up();

            await().atMost(PATIENCE).until(listener::ended);
            JsonPath last = JsonPath.from(listener.events().getLast().data());
            assertEquals("DONE", last.getString("state"));
            assertEquals("MATCH", last.getString("outcome"));
            assertEquals("It is proved that it is you. Go on.", last.getString("nextText"));
        }
    }

    @Test
    void whoWaitsInTheQueueSeesItMove() throws Exception {
        UUID bindingId = member.asksForBinding();
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), "
                + "now() - interval '1 minute', now() + interval '1 hour' from generate_series(1, 3)");
        try {
            UUID id = heldBack(bindingId);
            try (Listener listener = Listener.of(member, id)) {
                await().atMost(PATIENCE).until(() -> listener.events().stream().anyMatch(event -> event.data().contains("\"position\":4")));

                rows.run("delete from face_job where subject <> ? and claimed_until > now() + interval '30 minutes'", id);
                await().atMost(PATIENCE).until(() -> listener.events().stream().anyMatch(
                        event -> event.name().equals("queue") && event.data().contains("\"position\":1")));

                rows.run("update face_job set claimed_until = null where subject = ?", id);
                await().atMost(PATIENCE).until(listener::ended);
            }
        } finally {
            rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        }
    }

    /** A selfie that no worker may take yet. */
    private UUID heldBack(UUID operationId) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = submitSelfie.submit(member.accountId, operationId, Member.SELFIE).id();
            rows.run("update face_job set claimed_until = now() + interval '1 hour' where subject = ?", id);
            return id;
        });
    }

    @Test
    void aDecidedSelfieIsToldAtOnce() throws Exception {
        UUID id = UUID.fromString(member.isJudged(member.asksForBinding(), Member.SELFIE).getString("verificationId"));
        try (Listener listener = Listener.of(member, id)) {
            await().atMost(PATIENCE).until(listener::ended);
            assertEquals(1, listener.events().size());
        }
    }

    @Test
    void anothersSelfieIsNotThere() {
        UUID id = member.sends(member.asksForBinding(), Member.SELFIE);
        Member stranger = Member.known();
        given().auth().oauth2(stranger.token).get("/biometric/v1/stream?verificationId=" + id).then().statusCode(404);
        given().auth().oauth2(stranger.token).get("/biometric/v1/stream?verificationId=" + UUID.randomUUID()).then().statusCode(404);
        given().get("/biometric/v1/stream?verificationId=" + id).then().statusCode(401);
        given().auth().oauth2(stranger.token).get("/biometric/v1/stream").then().statusCode(400).body("field", equalTo("verificationId"));
    }

    @Test
    void oneAccountHasOnlySoManyStreams() throws Exception {
        CivilRegistryServer.down();
        UUID id = member.sends(member.asksForBinding(), Member.SELFIE);
        List<Listener> open = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                open.add(Listener.of(member, id));
            }
            given().auth().oauth2(member.token).get("/biometric/v1/stream?verificationId=" + id).then().statusCode(429)
                    .body("type", equalTo("urn:sigap:problem:too-many-streams"));
            open.removeLast().close();
            await().atMost(PATIENCE).until(() -> {
                Listener again = Listener.of(member, id);
                open.add(again);
                return again.status() == 200;
            });
            assertTrue(open.size() >= 3);
        } finally {
            for (Listener listener : open) {
                listener.close();
            }
        }
    }
}
