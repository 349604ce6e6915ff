package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever happens to faces, none of them, no numbers of theirs and no distance turn up in logs, events or answers. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class FaceTracesTest {

    private static final Logger ALL = Logger.getLogger("");
    private static final Logger OURS = Logger.getLogger("id.sigap");

    @Inject
    FaceEngine engine;
    @Inject
    PictureReader reader;
    @Inject
    Rows rows;
    @Inject
    Likenesses likenesses;

    private final Queue<String> logged = new ConcurrentLinkedQueue<>();
    private final Queue<String> answered = new ConcurrentLinkedQueue<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord log) {
            logged.add(log.getLevel() + " " + log.getMessage() + " " + Arrays.toString(log.getParameters()) + " " + chain(log.getThrown()));
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };
    private List<Filter> before;
    private Level level;

    private static String chain(Throwable thrown) {
        return thrown == null ? "" : thrown + " " + chain(thrown.getCause());
    }

    @BeforeEach
    void listen() {
        CivilRegistryServer.up();
        likenesses.clear();
        level = OURS.getLevel();
        OURS.setLevel(Level.ALL);
        ALL.addHandler(listener);
        before = List.copyOf(RestAssured.filters());
        RestAssured.filters((request, response, context) -> {
            var answer = context.next(request, response);
            if (String.valueOf(answer.contentType()).contains("json")) {
                answered.add(answer.asString() + answer.headers());
            }
            return answer;
        });
    }

    @AfterEach
    void listenNoMore() {
        ALL.removeHandler(listener);
        OURS.setLevel(level);
        RestAssured.replaceFiltersWith(before);
    }

    private Embedding face(byte[] picture) throws Exception {
        return engine.readReference(reader.read(picture)).orElseThrow();
    }

    @Test
    void noFaceLeavesATraceWhereItDoesNotBelong() throws Exception {
        FaceTraces traces = new FaceTraces();
        for (byte[] picture : List.of(Member.SELFIE, Member.LOOKALIKE, Member.IMPOSTOR)) {
            traces.picture(picture).face(face(picture)).distance(face(picture).distanceTo(face(Member.REGISTRY)));
        }
        traces.picture(Member.REGISTRY).face(face(Member.REGISTRY));
        assertTrue(traces.in("seen " + face(Member.SELFIE).distanceTo(face(Member.REGISTRY))).isPresent(), "the traces would be found");

        everythingHappens();

        assertTrue(logged.size() > 0 && answered.size() > 20, "there was something to look at: " + logged.size() + ", " + answered.size());
        for (Queue<String> texts : List.of(logged, answered)) {
            texts.forEach(text -> traces.in(text).ifPresent(trace -> {
                throw new AssertionError(trace + " in: " + text);
            }));
        }
        List<Topic> told = Arrays.stream(Topic.values()).filter(topic -> topic.owner() == Service.BIOMETRIC).toList();
        assertTrue(told.containsAll(List.of(Topic.VERIFICATION_STATE, Topic.VERIFICATION_FACTS, Topic.VERIFICATION_PROGRESS, Topic.LIKENESS_CASE_FACTS,
                Topic.SAME_PERSON_FACTS)), told::toString);
        for (Topic topic : told) {
            List<ConsumerRecord<String, byte[]>> events = await().atMost(Duration.ofSeconds(20)).until(() -> TestEvents.records(topic), records -> !records.isEmpty());
            events.forEach(event -> assertTrue(traces.in(text(event)).isEmpty(), () -> topic + ": " + text(event)));
        }
    }

    private static String text(ConsumerRecord<String, byte[]> event) {
        return event.key() + event.headers() + (event.value() == null ? "" : new String(event.value(), StandardCharsets.ISO_8859_1));
    }

    @Test
    void aDistanceOrAPictureThatIsToldIsFound() throws Exception {
        double distance = face(Member.SELFIE).distanceTo(face(Member.REGISTRY));
        FaceTraces traces = new FaceTraces().distance(distance).picture(Member.SELFIE).face(face(Member.SELFIE));
        String caseId = Ids.next().toString();
        byte[] planted = ("{\"caseId\":\"" + caseId + "\",\"distance\":" + distance + ",\"picture\":\"" + Base64.getEncoder().encodeToString(Member.SELFIE) + "\"}")
                .getBytes(StandardCharsets.UTF_8);

        assertTrue(traces.in(text(new ConsumerRecord<>(Topic.LIKENESS_CASE_FACTS.topicName(), 0, 0, caseId, planted))).isPresent());
        assertTrue(new FaceTraces().distance(distance).in(new String(planted, StandardCharsets.UTF_8)).isPresent(), "the distance alone");
        assertTrue(new FaceTraces().picture(Member.SELFIE).in(new String(planted, StandardCharsets.UTF_8)).isPresent(), "the picture alone");
        assertTrue(new FaceTraces().face(face(Member.SELFIE)).in(Arrays.toString(face(Member.SELFIE).toBytes())).isPresent(), "the numbers alone");
    }

    private void everythingHappens() {
        Member member = Member.known().whoWasNotAsked();
        UUID bindingId = member.asksForBinding();
        member.tries(bindingId, Member.SELFIE).statusCode(409);
        member.agrees().statusCode(200);
        member.tries(bindingId, Arrays.copyOf(Member.SELFIE, 5_000)).statusCode(422);
        member.tries(bindingId, Arrays.copyOf(Member.SELFIE, 5_000_001)).statusCode(413);
        member.tries(bindingId, Member.SELFIE, "application/json", "as-json").statusCode(415);
        UUID unsure = UUID.fromString(member.isJudged(bindingId, Member.LOOKALIKE).getString("verificationId"));
        member.isJudged(bindingId, Member.IMPOSTOR);
        given().auth().oauth2(member.token).header("Idempotency-Key", "review-" + unsure).post(Member.PATH + "/" + unsure + "/review").then().statusCode(202);
        String officer = TestTokens.officer(UUID.randomUUID());
        given().auth().oauth2(officer).get("/biometric/v1/reviews").then().statusCode(200);
        given().auth().oauth2(officer).get("/biometric/v1/reviews/" + unsure + "/pictures/selfie").then().statusCode(200);
        given().auth().oauth2(officer).get("/biometric/v1/reviews/" + unsure + "/pictures/reference").then().statusCode(200);
        given().auth().oauth2(officer).header("Idempotency-Key", "no-" + unsure).contentType("application/json").body("{\"decision\":\"NOT_SAME_PERSON\"}")
                .post("/biometric/v1/reviews/" + unsure + "/decision").then().statusCode(204);
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
        member.isBound(bindingId);
        await().atMost(Duration.ofSeconds(20)).until(() -> rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId) == 1);
        given().auth().oauth2(member.token).get("/biometric/v1/enrolled-face").then().statusCode(200);
        given().auth().oauth2(member.token).get("/biometric/v1/picture-accesses").then().statusCode(200);
        oneFaceIsFoundUnderTwoNumbers(officer);
        // a face that was damaged where it is kept: the worker gives up and says so in the log
        UUID claimId = member.claims("f".repeat(64));
        await().atMost(Duration.ofSeconds(20)).until(() -> rows.count("slot where operation_id = ? and sealed_reference is not null", claimId) == 1);
        rows.run("update slot set sealed_reference = substring(sealed_reference from 2) where operation_id = ?", claimId);
        member.sends(claimId, Member.SELFIE);
        await().atMost(Duration.ofSeconds(20)).until(() -> logged.stream().anyMatch(text -> text.contains("SealBroken")));
        member.withdraws("BINDING", "CLAIM").statusCode(200);
    }

    /** Told of as alike, and then as one human being's. */
    private void oneFaceIsFoundUnderTwoNumbers(String officer) {
        Member another = Member.enrolled(rows);
        likenesses.search();
        await().atMost(Duration.ofSeconds(20)).until(() -> rows.count("likeness_case where state = 'OPEN' and ? in (first_person, second_person)", another.personId) > 0);
        String caseId = rows.text("select id from likeness_case where state = 'OPEN' and ? in (first_person, second_person) limit 1", another.personId);
        String path = "/biometric/v1/likeness-cases/" + caseId;
        given().auth().oauth2(officer).get(path).then().statusCode(200);
        given().auth().oauth2(officer).get(path + "/pictures/first").then().statusCode(200);
        given().auth().oauth2(officer).get(path + "/pictures/second").then().statusCode(200);
        given().auth().oauth2(officer).header("Idempotency-Key", "same-" + caseId).contentType("application/json").body("{\"decision\":\"SAME_PERSON\"}")
                .post(path + "/decision").then().statusCode(204);
    }
}
