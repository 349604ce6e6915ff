package id.sigap.auth.binding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestRegistry;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class BindingTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String NAME = "Sri Wahyuni";
    private static final String BORN = "1990-07-01";

    @Inject
    TestClock clock;

    @AfterEach
    void asItWas() {
        clock.reset();
        TestRegistry.is("up");
    }

    /** A woman's NIK, of one who was born on 1 July 1990. */
    private static String newNik() {
        return "327301410790" + "%04d".formatted(NUMBERS.incrementAndGet());
    }

    private static String newKnownNik() {
        String nik = newNik();
        TestRegistry.knows(nik, "SRI WAHYUNI", BORN);
        return nik;
    }

    private static Response open(Client.SignedIn who, String nik, String name, String born) {
        return Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("nik", nik, "fullName", name, "birthDate", born)).post("/auth/v1/bindings");
    }

    private static UUID opened(Client.SignedIn who, String nik) {
        return UUID.fromString(open(who, nik, NAME, BORN).then().statusCode(202).extract().path("bindingId"));
    }

    private static Response look(Client.SignedIn who, UUID binding) {
        return Client.as(who.accessToken()).get("/auth/v1/bindings/" + binding);
    }

    private static void awaitState(Client.SignedIn who, UUID binding, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> look(who, binding).then().statusCode(200).body("state", equalTo(state)));
    }

    private static VerificationState face(UUID account, UUID binding, Outcome outcome) {
        return decided(account, binding, outcome, ProofKind.FACE_BY_MACHINE);
    }

    private static VerificationState decided(UUID account, UUID binding, Outcome outcome, ProofKind proof) {
        return new VerificationState(UUID.randomUUID(), account, Purpose.BINDING, binding, null, outcome, Set.of(), Instant.now(), proof);
    }

    /** Publishes, and then something that is known to have an effect, so that what was ignored is known to have been read. */
    private void publishAndSettle(Event event) throws InterruptedException {
        TestEvents.publish(event);
        Thread.sleep(2_000);
    }

    @Test
    void aWorkerIsBoundByRegistryAndSelfie() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        Response answer = open(worker, nik, NAME, BORN);
        UUID binding = UUID.fromString(answer.path("bindingId"));
        answer.then().statusCode(202).header("Location", endsWith("/auth/v1/bindings/" + binding))
                .body("state", equalTo("CHECKING_REGISTRY"), "nextStep", equalTo("WAIT"));

        awaitState(worker, binding, "AWAITING_FACE");
        look(worker, binding).then().body("nextStep", equalTo("TAKE_SELFIE"), "operationId", equalTo(binding.toString()));
        BindingRequested requested = TestEvents.await(binding.toString(), BindingRequested.class);
        assertEquals(nik, requested.nik().value());
        assertEquals(worker.accountId(), requested.accountId());

        VerificationState match = face(worker.accountId(), binding, Outcome.MATCH);
        TestEvents.publish(match);
        BindingProved proved = TestEvents.await(binding.toString(), BindingProved.class);
        assertEquals("SRI WAHYUNI", proved.legalName(), "the registry's name, not the typed one");
        assertEquals(BindingProved.Proof.SELFIE_AND_REGISTRY, proved.proof());
        awaitState(worker, binding, "PROVED");

        UUID person = UUID.randomUUID();
        TestEvents.publish(new BindingDecided(binding, worker.accountId(), Decision.BOUND, person, Instant.now(), null));
        awaitState(worker, binding, "BOUND");
        assertEquals(person, TestEvents.await(worker.accountId().toString(), AccountState.class, state -> state.personId() != null).personId());
        Client.refresh(worker.refreshToken()).then().statusCode(200).body("personId", equalTo(person.toString()));
        open(worker, nik, NAME, BORN).then().statusCode(409).body("type", equalTo("urn:sigap:problem:already-bound"));
    }

    @ParameterizedTest
    @CsvSource({"Siti Aminah,1990-07-01,NAME", "Sri Wahyuni,1990-07-02,BIRTH_DATE", "Siti Aminah,1990-07-02,NAME+BIRTH_DATE"})
    void whatTheRegistryDoesNotConfirmTellsInWhatItDiffersAndNothingThatTheRegistryHas(String name, String born, String differences) {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = UUID.fromString(open(worker, newKnownNik(), name, born).then().statusCode(202).extract().path("bindingId"));

        awaitState(worker, binding, "NOT_CONFIRMED");

        Response seen = look(worker, binding);
        seen.then().body("nextStep", equalTo("CHECK_WHAT_WAS_TYPED"), "otherStep", equalTo("ASK_OFFICER"), "operationId", nullValue(),
                "differences", equalTo(List.of(differences.split("[+]"))));
        assertEquals(Set.of("bindingId", "state", "nextStep", "otherStep", "differences", "createdAt", "expiresAt"), seen.jsonPath().getMap("$").keySet());
        assertTrue(TestEvents.all(binding.toString(), BindingRequested.class).isEmpty());
    }

    @Test
    void anUnknownNikIsNotFound() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newNik());

        awaitState(worker, binding, "NOT_CONFIRMED");

        look(worker, binding).then().body("differences", equalTo(List.of("NOT_FOUND")));
    }

    private static String registryHealth() {
        return RestAssured.get("/q/health/group/world").path("checks.find { it.name == 'civil-registry' }.status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "hang", "nonsense"})
    void whileTheRegistryIsAwayABindingWaitsAndThenGoesOn(String away) throws Exception {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        TestRegistry.is(away);
        int before = TestRegistry.asked();
        UUID binding = opened(worker, nik);
        await().atMost(Duration.ofSeconds(10)).until(() -> TestRegistry.asked() > before);
        Thread.sleep(1_500);
        look(worker, binding).then().body("state", equalTo("CHECKING_REGISTRY"));
        await().atMost(Duration.ofSeconds(5)).until(() -> "DOWN".equals(registryHealth()));
        RestAssured.get("/q/health/ready").then().statusCode(200);

        TestRegistry.is("up");

        awaitState(worker, binding, "AWAITING_FACE");
        assertEquals("UP", registryHealth());
    }

    @Test
    void aWrongFaceBindsNothingAndLeavesTheWayOpen() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newKnownNik());
        awaitState(worker, binding, "AWAITING_FACE");

        TestEvents.publish(face(worker.accountId(), binding, Outcome.NO_MATCH));
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> look(worker, binding).then().body("lastFace", equalTo("NO_MATCH")));
        look(worker, binding).then().body("state", equalTo("AWAITING_FACE"), "nextStep", equalTo("TAKE_SELFIE"));
        assertTrue(TestEvents.all(binding.toString(), BindingProved.class).isEmpty());

        TestEvents.publish(face(worker.accountId(), binding, Outcome.MATCH));
        awaitState(worker, binding, "PROVED");
    }

    @Test
    void aMatchForAnotherPurposeOrAccountIsNoneForThisBinding() throws Exception {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newKnownNik());
        awaitState(worker, binding, "AWAITING_FACE");

        TestEvents.publish(new VerificationState(UUID.randomUUID(), worker.accountId(), Purpose.CLAIM, binding, null, Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE));
        TestEvents.publish(face(UUID.randomUUID(), binding, Outcome.MATCH));
        publishAndSettle(face(worker.accountId(), UUID.randomUUID(), Outcome.MATCH));

        look(worker, binding).then().body("state", equalTo("AWAITING_FACE"));
    }

    @Test
    void aFactorOfTheAccountNeverBindsAndAnOfficerWithADocumentDoes() throws Exception {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newKnownNik());
        awaitState(worker, binding, "AWAITING_FACE");

        publishAndSettle(decided(worker.accountId(), binding, Outcome.MATCH, ProofKind.STEP_UP));
        look(worker, binding).then().body("state", equalTo("AWAITING_FACE"));
        assertTrue(TestEvents.all(binding.toString(), BindingProved.class).isEmpty());

        TestEvents.publish(decided(worker.accountId(), binding, Outcome.MATCH, ProofKind.DOCUMENT));
        assertEquals(BindingProved.Proof.OFFICER, TestEvents.await(binding.toString(), BindingProved.class).proof());
        awaitState(worker, binding, "PROVED");
    }

    @Test
    void aMatchIsConsumedOnce() throws Exception {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newKnownNik());
        awaitState(worker, binding, "AWAITING_FACE");
        VerificationState match = face(worker.accountId(), binding, Outcome.MATCH);
        String eventId = UUID.randomUUID().toString();

        TestEvents.publish(match, 1, eventId);
        TestEvents.publish(match, 1, eventId);
        publishAndSettle(face(worker.accountId(), binding, Outcome.MATCH));

        awaitState(worker, binding, "PROVED");
        assertEquals(1, TestEvents.all(binding.toString(), BindingProved.class).size());
    }

    @Test
    void aStrangerWhoNamesAMembersNikSeesNothingAndStopsNobody() {
        Client.SignedIn stranger = Client.signedIn();
        Client.SignedIn member = Client.signedIn();
        String nik = newKnownNik();
        UUID squat = opened(stranger, nik);
        awaitState(stranger, squat, "AWAITING_FACE");
        Response seen = look(stranger, squat);
        assertTrue(!seen.body().asString().contains(nik) && !seen.body().asString().contains("WAHYUNI"), seen.body().asString());
        Client.refresh(stranger.refreshToken()).then().statusCode(200).body("personId", nullValue());

        UUID own = opened(member, nik);
        awaitState(member, own, "AWAITING_FACE");
        TestEvents.publish(face(member.accountId(), own, Outcome.MATCH));
        awaitState(member, own, "PROVED");
        UUID person = UUID.randomUUID();
        TestEvents.publish(new BindingDecided(own, member.accountId(), Decision.BOUND, person, Instant.now(), null));
        awaitState(member, own, "BOUND");

        look(stranger, squat).then().body("state", equalTo("AWAITING_FACE"));
        look(stranger, own).then().statusCode(404);
        look(member, squat).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"REFUSED_PERSON_HAS_ACCOUNT,SIGN_IN_TO_OTHER_ACCOUNT", "REFUSED_ACCOUNT_HAS_PERSON,REGISTER_OTHER_ACCOUNT"})
    void ofTwoClaimantsTheSecondIsRefusedAndStaysUnbound(Decision refusal, String nextStep) {
        Client.SignedIn second = Client.signedIn();
        UUID binding = opened(second, newKnownNik());
        awaitState(second, binding, "AWAITING_FACE");
        TestEvents.publish(face(second.accountId(), binding, Outcome.MATCH));
        awaitState(second, binding, "PROVED");

        TestEvents.publish(new BindingDecided(binding, second.accountId(), refusal, null, Instant.now(), null));

        awaitState(second, binding, refusal.name());
        look(second, binding).then().body("nextStep", equalTo(nextStep));
        List<AccountState> states = TestEvents.all(second.accountId().toString(), AccountState.class);
        assertNull(states.getLast().personId());
    }

    @Test
    void aBindingThatNobodyCompletesExpires() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = opened(worker, newKnownNik());
        awaitState(worker, binding, "AWAITING_FACE");

        clock.advance(Duration.ofHours(24).plusSeconds(1));
        String token = Client.refresh(worker.refreshToken()).path("accessToken");

        Client.SignedIn later = new Client.SignedIn(worker.email(), worker.accountId(), token, null, null);
        awaitState(later, binding, "EXPIRED");
    }

    @Test
    void threeOpenBindingsAreEnough() {
        Client.SignedIn worker = Client.signedIn();
        for (int i = 0; i < 3; i++) {
            awaitState(worker, opened(worker, newKnownNik()), "AWAITING_FACE");
        }

        open(worker, newKnownNik(), NAME, BORN).then().statusCode(429).body("type", equalTo("urn:sigap:problem:binding-limit"))
                .header("Retry-After", notNullValue());
    }

    @Test
    void theRegistryIsNotProbed() {
        Client.SignedIn worker = Client.signedIn();
        for (int i = 0; i < 10; i++) {
            awaitState(worker, opened(worker, newNik()), "NOT_CONFIRMED");
        }

        open(worker, newKnownNik(), NAME, BORN).then().statusCode(429);
    }

    @Test
    void ofANumberThatManyHaveTriedTheFieldIsNotToldAndItsOwnerIsKeptOutOfNothing() {
        String nik = newKnownNik();
        Client.SignedIn attacker = null;
        for (int i = 0; i < 20; i++) {
            attacker = i % 10 == 0 ? Client.signedIn() : attacker;
            UUID tried = UUID.fromString(open(attacker, nik, "Nama " + (char) ('A' + i), BORN).then().statusCode(202).extract().path("bindingId"));
            awaitState(attacker, tried, "NOT_CONFIRMED");
            look(attacker, tried).then().body("differences", equalTo(List.of("NAME")));
        }
        Client.SignedIn owner = Client.signedIn();
        UUID mistyped = UUID.fromString(open(owner, nik, "Sri W", BORN).then().statusCode(202).extract().path("bindingId"));
        awaitState(owner, mistyped, "NOT_CONFIRMED");
        look(owner, mistyped).then().body("differences", nullValue(), "otherStep", equalTo("ASK_OFFICER"));

        UUID right = opened(owner, nik);
        awaitState(owner, right, "AWAITING_FACE");
        UUID elsewhere = UUID.fromString(open(owner, newKnownNik(), "Sri W", BORN).then().statusCode(202).extract().path("bindingId"));
        awaitState(owner, elsewhere, "NOT_CONFIRMED");
        look(owner, elsewhere).then().body("differences", equalTo(List.of("NAME")));
    }

    @Test
    void aRepeatedRequestOpensOneBinding() {
        Client.SignedIn worker = Client.signedIn();
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("nik", newKnownNik(), "fullName", NAME, "birthDate", BORN);

        String first = Client.as(worker.accessToken()).header("Idempotency-Key", key).body(body).post("/auth/v1/bindings").path("bindingId");
        Client.as(worker.accessToken()).header("Idempotency-Key", key).body(body).post("/auth/v1/bindings").then().statusCode(202)
                .body("bindingId", equalTo(first)).header("Location", endsWith("/auth/v1/bindings/" + first));

        Client.as(worker.accessToken()).header("Idempotency-Key", key).body(Map.of("nik", newNik(), "fullName", NAME, "birthDate", BORN))
                .post("/auth/v1/bindings").then().statusCode(422).body("type", equalTo("urn:sigap:problem:idempotency-key-reused"));
        Client.as(worker.accessToken()).body(body).post("/auth/v1/bindings").then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
    }

    @ParameterizedTest
    @CsvSource({"123,NIK_FORMAT", "0073014107900003,NIK_REGION", "3273014113900003,NIK_DATE", "3273014107900000,NIK_SERIAL"})
    void aNikThatIsNoneIsRefusedWithWhatIsWrongWithIt(String nik, String defect) {
        open(Client.signedIn(), nik, NAME, BORN).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:nik-invalid"), "defect", equalTo(defect), "field", equalTo("nik"));
    }

    @Test
    void whatIsMissingOrInTheFutureIsRefused() {
        Client.SignedIn worker = Client.signedIn();
        open(worker, newNik(), " ", BORN).then().statusCode(400).body("field", equalTo("fullName"));
        open(worker, newNik(), NAME, "2999-01-01").then().statusCode(400).body("field", equalTo("birthDate"));
        open(worker, newNik(), NAME, "yesterday").then().statusCode(400).body("field", equalTo("birthDate"));
        Client.json().body("{}").post("/auth/v1/bindings").then().statusCode(401);
        look(worker, UUID.randomUUID()).then().statusCode(404);
        Client.as(worker.accessToken()).get("/auth/v1/bindings/x").then().statusCode(404);
    }
}
