package id.sigap.auth.binding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestRegistry;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
class BindingCaseTest {

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String REGISTERED = "SRI WAHYUNI BINTI AHMAD";
    private static final String TYPED = "Yuni Ahmad";
    private static final String BORN = "1990-07-01";

    private final String officer = TestTokens.officer(UUID.randomUUID());

    @Inject
    TestClock clock;

    @Inject
    Database database;

    @AfterEach
    void asItWas() {
        clock.reset();
        TestRegistry.is("up");
    }

    private static String newNik() {
        return "327301410790" + "%04d".formatted(7_000 + NUMBERS.incrementAndGet());
    }

    private static String newKnownNik() {
        String nik = newNik();
        TestRegistry.knows(nik, REGISTERED, BORN);
        return nik;
    }

    private static UUID bound(Client.SignedIn who, String nik, String name, String born) {
        return UUID.fromString(Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("nik", nik, "fullName", name, "birthDate", born)).post("/auth/v1/bindings").then().statusCode(202).extract().path("bindingId"));
    }

    private static Response look(Client.SignedIn who, UUID binding) {
        return Client.as(who.accessToken()).get("/auth/v1/bindings/" + binding);
    }

    private static void awaitState(Client.SignedIn who, UUID binding, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> look(who, binding).then().statusCode(200).body("state", equalTo(state)));
    }

    private static UUID notConfirmed(Client.SignedIn who, String nik, String name, String born) {
        UUID binding = bound(who, nik, name, born);
        awaitState(who, binding, "NOT_CONFIRMED");
        return binding;
    }

    /** A case about a name that differs. */
    private UUID open(Client.SignedIn who, UUID binding) {
        Cases.opened(who, binding, "NAME_WRITTEN_OTHERWISE", null).then().body("state", equalTo("WITH_OFFICER"), "nextStep", equalTo("WAIT_FOR_OFFICER"));
        return Cases.id(database, binding);
    }

    /** The case of somebody new. */
    private UUID opened() {
        Client.SignedIn worker = Client.signedIn();
        return open(worker, notConfirmed(worker, newKnownNik(), TYPED, BORN));
    }

    private void awaitCase(UUID id, String state) {
        await().atMost(Duration.ofSeconds(20)).until(() -> state.equals(stateOf(id)));
    }

    private String stateOf(UUID id) {
        return database.first("select state from binding_case where id = ?", row -> row.text("state"), id).orElseThrow();
    }

    private static void awaitNotice(Client.SignedIn who, int count) {
        await().atMost(Duration.ofSeconds(20)).until(() -> Mailbox.lettersTo(who.email()).stream().filter(letter -> letter.purpose() == Purpose.BINDING_CASE_MOVED).count() == count);
    }

    private static void faceMatches(Client.SignedIn who, UUID binding) {
        TestEvents.publish(new VerificationState(UUID.randomUUID(), who.accountId(), id.sigap.contracts.biometric.Purpose.BINDING, binding, null, Outcome.MATCH, Set.of(),
                Instant.now(), ProofKind.FACE_BY_MACHINE));
    }

    @Test
    void aNameWrittenOtherwiseIsCorrectedByAnOfficerAndStillNeedsTheFace() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        UUID binding = notConfirmed(worker, nik, TYPED, BORN);
        look(worker, binding).then().body("differences", equalTo(List.of("NAME")), "otherStep", equalTo("ASK_OFFICER"));
        String statement = "Di kontrak nama panggilan saya";
        Cases.opened(worker, binding, "NAME_WRITTEN_OTHERWISE", statement).then().body("officersCase.state", equalTo("OPEN"), "officersCase.dueOn", notNullValue(),
                "otherStep", nullValue());
        UUID id = Cases.id(database, binding);
        Instant end = Instant.parse(look(worker, binding).path("expiresAt"));
        assertTrue(end.isAfter(clock.instant().plus(13, ChronoUnit.DAYS)), "it lasts for two weeks");

        Client.as(officer).get("/auth/v1/binding-cases?limit=100").then().statusCode(200).body("items.caseId", hasItem(id.toString()));
        assertFalse(Client.as(officer).get("/auth/v1/binding-cases?limit=100").asString().contains(nik), "the list tells nothing of a person");
        Cases.look(officer, id).then().statusCode(200).body("typed.nik", equalTo(nik), "typed.fullName", equalTo(TYPED), "typed.birthDate", equalTo(BORN),
                "differences", equalTo(List.of("NAME")), "nameScore", equalTo(20), "statement", equalTo(statement), "officersCase.overdue", equalTo(false),
                "answered", nullValue());
        Client.as(worker.accessToken()).get("/auth/v1/safety-log").then().body("items.what", hasItem("BINDING_CASE_READ"));

        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", "Sri Wahyuni")).then().statusCode(200).body("state", equalTo("ASKING"));
        awaitCase(id, "OPEN");
        Cases.look(officer, id).then().body("answered.differences", equalTo(List.of("NAME")), "answered.nameScore", equalTo(20), "asked.correctedName", equalTo("Sri Wahyuni"));
        look(worker, binding).then().body("state", equalTo("WITH_OFFICER"), "differences", equalTo(List.of("NAME")));
        assertTrue(TestEvents.all(binding.toString(), BindingRequested.class).isEmpty());

        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", REGISTERED)).then().statusCode(200);
        awaitState(worker, binding, "AWAITING_FACE");
        look(worker, binding).then().body("nextStep", equalTo("TAKE_SELFIE"), "officersCase.state", equalTo("ACCEPTED"));
        BindingRequested requested = TestEvents.await(binding.toString(), BindingRequested.class);
        assertEquals(nik, requested.nik().value());
        assertEquals(end, requested.expiresAt());
        awaitNotice(worker, 1);
        assertEquals(List.of("READ", "ASK_REGISTRY", "READ", "ASK_REGISTRY"),
                database.list("select act from binding_case_act where case_id = ? order by id", row -> row.text("act"), id));

        faceMatches(worker, binding);
        BindingProved proved = TestEvents.await(binding.toString(), BindingProved.class);
        assertEquals(REGISTERED, proved.legalName());
        assertEquals(LocalDate.parse(BORN), proved.birthDate());
    }

    @Test
    void aBirthDateIsCorrectedAndTheOneThatTheRegistryConfirmedIsToldOn() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), REGISTERED, "1991-07-01");
        look(worker, binding).then().body("differences", equalTo(List.of("BIRTH_DATE")));
        Cases.opened(worker, binding, "BIRTH_DATE_WRONG_AT_REGISTRY", null);

        Cases.decide(officer, Cases.id(database, binding), Map.of("decision", "ACCEPT", "correctedBirthDate", BORN)).then().statusCode(200);

        awaitState(worker, binding, "AWAITING_FACE");
        faceMatches(worker, binding);
        assertEquals(LocalDate.parse(BORN), TestEvents.await(binding.toString(), BindingProved.class).birthDate());
    }

    @Test
    void whomTheRegistryDoesNotKnowYetIsAskedAboutDaily() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newNik();
        UUID binding = notConfirmed(worker, nik, REGISTERED, BORN);
        look(worker, binding).then().body("differences", equalTo(List.of("NOT_FOUND")));
        Cases.opened(worker, binding, "NOT_AT_REGISTRY_YET", null);
        UUID id = Cases.id(database, binding);
        Cases.decide(officer, id, Map.of("decision", "ASK_AGAIN_LATER")).then().statusCode(200).body("state", equalTo("ASKING_DAILY"));
        Client.as(officer).get("/auth/v1/binding-cases?limit=100").then().body("items.caseId", not(hasItem(id.toString())));
        Client.as(officer).get("/auth/v1/binding-cases?limit=100&state=ASKING_DAILY").then().body("items.caseId", hasItem(id.toString()));

        clock.advance(Duration.ofHours(24).plusSeconds(1));
        await().atMost(Duration.ofSeconds(20)).until(() -> database.first("select heard_at from binding_case where id = ? and heard_at is not null", row -> true, id).isPresent());
        assertEquals("ASKING_DAILY", stateOf(id));
        TestRegistry.knows(nik, REGISTERED, BORN);
        clock.advance(Duration.ofHours(24).plusSeconds(1));
        awaitCase(id, "ACCEPTED");
        clock.reset();

        look(worker, binding).then().body("state", equalTo("AWAITING_FACE"));
        TestEvents.await(binding.toString(), BindingRequested.class);
        awaitNotice(worker, 1);
    }

    @Test
    void aRefusalSaysWhatToDoAndLeavesTheWayOpen() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        UUID binding = notConfirmed(worker, nik, TYPED, BORN);
        UUID id = open(worker, binding);

        Cases.decide(officer, id, Map.of("decision", "REFUSE", "refusal", "CORRECT_AT_REGISTRY")).then().statusCode(200).body("state", equalTo("REFUSED"));

        look(worker, binding).then().body("state", equalTo("REFUSED_BY_OFFICER"), "nextStep", equalTo("START_AGAIN"),
                "officersCase.refusal", equalTo("CORRECT_AT_REGISTRY"), "officersCase.refusalText", startsWith("Have your entry corrected"));
        awaitNotice(worker, 1);
        Cases.open(worker, binding, Map.of("reason", "OTHER")).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:binding-case-not-possible"), "state", equalTo("REFUSED_BY_OFFICER"));
        Cases.decide(officer, id, Map.of("decision", "ACCEPT")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:binding-case-not-open"));
        UUID again = bound(worker, nik, REGISTERED, BORN);
        awaitState(worker, again, "AWAITING_FACE");
    }

    @Test
    void aCaseThatNobodyDecidesEndsAndItsOwnerIsTold() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        UUID id = open(worker, binding);

        clock.advance(Duration.ofDays(7));
        assertEquals("OPEN", stateOf(id));
        String late = Client.as(TestTokens.token(UUID.randomUUID(), Set.of(Role.OFFICER), Map.of("exp", clock.instant().plusSeconds(600).getEpochSecond())))
                .get("/auth/v1/binding-cases?limit=100").then().statusCode(200).extract().path("items.find { it.caseId == '" + id + "' }.overdue").toString();
        assertEquals("true", late);
        clock.advance(Duration.ofDays(7).plusSeconds(1));
        awaitCase(id, "EXPIRED");
        clock.reset();

        look(worker, binding).then().body("state", equalTo("EXPIRED"), "nextStep", equalTo("START_AGAIN"), "officersCase.state", equalTo("EXPIRED"));
        awaitNotice(worker, 1);
        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", REGISTERED)).then().statusCode(409);
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "hang"})
    void whileTheRegistryIsAwayTheCaseWaitsAndThenGoesOn(String away) {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        UUID id = open(worker, binding);
        TestRegistry.is(away);
        int before = TestRegistry.asked();

        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", REGISTERED)).then().statusCode(200);
        await().atMost(Duration.ofSeconds(20)).until(() -> TestRegistry.asked() > before + 1);
        assertEquals("ASKING", stateOf(id));
        Cases.decide(officer, id, Map.of("decision", "REFUSE", "refusal", "TYPED_WRONGLY")).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:binding-case-not-open"), "state", equalTo("ASKING"));

        TestRegistry.is("up");
        awaitState(worker, binding, "AWAITING_FACE");
    }

    @Test
    void oneCaseAtATimeAndItCountsAsOneThatIsOpen() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        UUID other = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        open(worker, binding);

        Cases.open(worker, other, Map.of("reason", "OTHER")).then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:binding-case-exists"), "bindingId", equalTo(binding.toString()));
        for (int i = 0; i < 2; i++) {
            awaitState(worker, bound(worker, newKnownNik(), REGISTERED, BORN), "AWAITING_FACE");
        }
        Client.as(worker.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("nik", newKnownNik(), "fullName", TYPED, "birthDate", BORN))
                .post("/auth/v1/bindings").then().statusCode(429).body("type", equalTo("urn:sigap:problem:binding-limit")).header("Retry-After", notNullValue());
    }

    @Test
    void whoIsBoundInAnotherWayNeedsNoOfficerAnyMore() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        UUID id = open(worker, notConfirmed(worker, nik, TYPED, BORN));
        UUID right = bound(worker, nik, REGISTERED, BORN);
        awaitState(worker, right, "AWAITING_FACE");
        faceMatches(worker, right);
        awaitState(worker, right, "PROVED");

        TestEvents.publish(new BindingDecided(right, worker.accountId(), BindingDecided.Decision.BOUND, UUID.randomUUID(), Instant.now(), null));

        awaitState(worker, right, "BOUND");
        assertEquals("EXPIRED", stateOf(id));
    }

    @Test
    void nobodyDecidesTheOwnAndOnlyOfficersLook() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        UUID id = open(worker, binding);
        String own = TestTokens.officer(worker.accountId());
        Cases.look(own, id).then().statusCode(403);
        Cases.decide(own, id, Map.of("decision", "ACCEPT", "correctedName", REGISTERED)).then().statusCode(403);
        Cases.look(worker.accessToken(), id).then().statusCode(403);
        Cases.decide(worker.accessToken(), id, Map.of("decision", "ACCEPT")).then().statusCode(403);
        Client.as(worker.accessToken()).get("/auth/v1/binding-cases").then().statusCode(403);
        Client.json().get("/auth/v1/binding-cases/" + id).then().statusCode(401);
        Client.SignedIn stranger = Client.signedIn();
        Cases.open(stranger, binding, Map.of("reason", "OTHER")).then().statusCode(404);
        assertEquals("OPEN", stateOf(id));
        assertEquals(0, database.first("select count(*) as found from binding_case_act where case_id = ?", row -> row.integer("found"), id).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
            "{\"decision\":\"REFUSE\"};refusal", "{\"decision\":\"ACCEPT\",\"refusal\":\"TYPED_WRONGLY\"};refusal",
            "{\"decision\":\"ASK_AGAIN_LATER\",\"correctedName\":\"Sri\"};correctedName", "{\"decision\":\"ACCEPT\",\"correctedName\":\" \"};correctedName",
            "{\"decision\":\"ACCEPT\",\"correctedBirthDate\":\"2999-01-01\"};correctedBirthDate", "{};decision",
            "{\"decision\":\"REFUSE\",\"refusal\":\"TYPED_WRONGLY\",\"correctedBirthDate\":\"1990-07-01\"};correctedBirthDate"})
    void aDecisionThatIsNoneNamesItsField(String body, String field) {
        Client.as(officer).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post("/auth/v1/binding-cases/" + UUID.randomUUID() + "/decision")
                .then().statusCode(400).body("field", equalTo(field));
    }

    @Test
    void whatIsWrongInAskingIsRefused() {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = notConfirmed(worker, newKnownNik(), TYPED, BORN);
        Cases.open(worker, binding, Map.of("reason", "BORED")).then().statusCode(400).body("field", equalTo("reason"));
        Cases.open(worker, binding, Map.of()).then().statusCode(400).body("field", equalTo("reason"));
        Cases.open(worker, binding, Map.of("reason", "OTHER", "statement", "x".repeat(501))).then().statusCode(400).body("field", equalTo("statement"));
        Cases.open(worker, UUID.randomUUID(), Map.of("reason", "OTHER")).then().statusCode(404);
        UUID confirmed = bound(worker, newKnownNik(), REGISTERED, BORN);
        awaitState(worker, confirmed, "AWAITING_FACE");
        Cases.open(worker, confirmed, Map.of("reason", "OTHER")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:binding-case-not-possible"));
        Cases.look(officer, UUID.randomUUID()).then().statusCode(404);
        Cases.decide(officer, UUID.randomUUID(), Map.of("decision", "ACCEPT")).then().statusCode(404);
        Client.as(officer).get("/auth/v1/binding-cases?cursor=x!").then().statusCode(400).body("field", equalTo("cursor"));
    }

    @Test
    void anOfficerTriesNamesTenTimesAndThenRefusesOrWaits() {
        Client.SignedIn worker = Client.signedIn();
        UUID id = open(worker, notConfirmed(worker, newKnownNik(), TYPED, BORN));
        database.update("update binding_case set tries = 10 where id = ?", id);

        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", REGISTERED)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:binding-case-limit"));

        Cases.decide(officer, id, Map.of("decision", "ASK_AGAIN_LATER")).then().statusCode(200);
    }

    @Test
    void theOldestComesFirstPageByPage() {
        UUID first = opened();
        UUID second = opened();
        List<String> all = Client.as(officer).get("/auth/v1/binding-cases?limit=100").then().statusCode(200).extract().path("items.caseId");
        assertTrue(all.indexOf(first.toString()) < all.indexOf(second.toString()), all.toString());
        Response page = Client.as(officer).get("/auth/v1/binding-cases?limit=1");
        page.then().body("items.size()", equalTo(1), "items[0].caseId", equalTo(all.getFirst()), "next", notNullValue());
        Client.as(officer).get("/auth/v1/binding-cases?limit=1&cursor=" + page.path("next")).then().body("items[0].caseId", equalTo(all.get(1)));
    }

    @Test
    void whatIsKeptIsSealedAndGoesWithTheAccount() {
        Client.SignedIn worker = Client.signedIn();
        String nik = newKnownNik();
        UUID binding = notConfirmed(worker, nik, TYPED, BORN);
        Cases.opened(worker, binding, "OTHER", "Nama saya Yuni di kontrak");
        UUID id = Cases.id(database, binding);
        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", "Yuni binti Ahmad")).then().statusCode(200);
        awaitCase(id, "OPEN");
        String row = new String(database.first("select statement || corrected || name_score as kept from binding_case where id = ?", kept -> kept.bytes("kept"), id).orElseThrow(),
                StandardCharsets.ISO_8859_1);
        assertFalse(row.contains("Yuni") || row.contains("Ahmad"), "sealed");

        Owner.post(worker, "/auth/v1/account-closing", Map.of("proof", Map.of("password", Client.PASSWORD))).then().statusCode(204);

        assertEquals(0, database.first("select count(*) as found from binding_case where id = ?", found -> found.integer("found"), id).orElseThrow());
        assertEquals(List.of("ASK_REGISTRY"), database.list("select act from binding_case_act where case_id = ?", act -> act.text("act"), id), "what officers did stays");
    }
}
