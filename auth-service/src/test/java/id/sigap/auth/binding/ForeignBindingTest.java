package id.sigap.auth.binding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestImmigration;
import id.sigap.auth.TestRegistry;
import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.contracts.type.Passport;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
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

/** A foreigner has no NIK: passport and country take its place, and the immigration office that of the civil registry. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class ForeignBindingTest {

    @Inject
    Database database;

    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final String NAME = "Priya Raman";
    private static final String BORN = "1991-02-03";

    @AfterEach
    void asItWas() {
        TestImmigration.is("up");
        TestRegistry.is("up");
    }

    private static String newNumber() {
        return "Z%07d".formatted(NUMBERS.incrementAndGet());
    }

    private static String newKnownNumber() {
        String number = newNumber();
        TestImmigration.knows("IND", number, "PRIYA RAMAN", BORN);
        return number;
    }

    private static Response open(Client.SignedIn who, Map<String, Object> number, String name, String born) {
        Map<String, Object> body = new HashMap<>(number);
        body.put("fullName", name);
        body.put("birthDate", born);
        return Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString()).body(body).post("/auth/v1/bindings");
    }

    private static Map<String, Object> passport(String number, String country) {
        return Map.of("passport", Map.of("number", number, "country", country));
    }

    private static UUID opened(Client.SignedIn who, String number) {
        return UUID.fromString(open(who, passport(number, "IND"), NAME, BORN).then().statusCode(202).extract().path("bindingId"));
    }

    private static Response look(Client.SignedIn who, UUID binding) {
        return Client.as(who.accessToken()).get("/auth/v1/bindings/" + binding);
    }

    private static void awaitState(Client.SignedIn who, UUID binding, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> look(who, binding).then().statusCode(200).body("state", equalTo(state)));
    }

    private static void faceMatches(Client.SignedIn who, UUID binding) {
        TestEvents.publish(new VerificationState(UUID.randomUUID(), who.accountId(), Purpose.BINDING, binding, null, Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE));
        awaitState(who, binding, "PROVED");
    }

    @Test
    void aForeignerIsBoundByTheImmigrationOfficeAndASelfie() {
        Client.SignedIn worker = Client.signedIn();
        String number = newKnownNumber();
        int citizensAsked = TestRegistry.asked();
        UUID binding = UUID.fromString(open(worker, passport(number.toLowerCase(), "ind"), NAME, BORN).then().statusCode(202)
                .body("state", equalTo("CHECKING_REGISTRY"), "nextStep", equalTo("WAIT")).extract().path("bindingId"));

        awaitState(worker, binding, "AWAITING_FACE");
        ForeignBindingRequested requested = TestEvents.await(binding.toString(), ForeignBindingRequested.class);
        assertEquals(new Passport(number, "IND"), requested.passport());
        assertEquals(worker.accountId(), requested.accountId());
        faceMatches(worker, binding);

        ForeignBindingProved proved = TestEvents.await(binding.toString(), ForeignBindingProved.class);
        assertEquals(new Passport(number, "IND"), proved.passport());
        assertEquals("PRIYA RAMAN", proved.legalName(), "the office's name, not the typed one");
        assertEquals(BindingProved.Proof.SELFIE_AND_REGISTRY, proved.proof());
        assertEquals(0, TestEvents.all(binding.toString(), BindingRequested.class).size() + TestEvents.all(binding.toString(), BindingProved.class).size());
        assertEquals(citizensAsked, TestRegistry.asked(), "the civil registry is not told of a foreigner");

        UUID person = UUID.randomUUID();
        TestEvents.publish(new BindingDecided(binding, worker.accountId(), Decision.BOUND, person, Instant.now(), null));
        awaitState(worker, binding, "BOUND");
        assertEquals(person, TestEvents.await(worker.accountId().toString(), AccountState.class, state -> state.personId() != null).personId());
        Client.refresh(worker.refreshToken()).then().statusCode(200).body("personId", equalTo(person.toString()));
    }

    @Test
    void eachOfficeIsAskedWithItsOwnKey() {
        Client.SignedIn worker = Client.signedIn();
        awaitState(worker, opened(worker, newKnownNumber()), "AWAITING_FACE");
        String nik = "3273014107905%03d".formatted(NUMBERS.incrementAndGet());
        TestRegistry.knows(nik, "PRIYA RAMAN", BORN);
        UUID citizen = UUID.fromString(open(worker, Map.of("nik", nik), NAME, BORN).then().statusCode(202).extract().path("bindingId"));
        awaitState(worker, citizen, "AWAITING_FACE");

        assertNotEquals(TestRegistry.key(), TestImmigration.key());
    }

    @ParameterizedTest
    @CsvSource({"IND,Priya Devi,1991-02-03,NAME", "IND,Priya Raman,1991-02-04,BIRTH_DATE", "BGD,Priya Raman,1991-02-03,NOT_FOUND"})
    void whatTheOfficeDoesNotConfirmTellsInWhatItDiffers(String country, String name, String born, String difference) {
        Client.SignedIn worker = Client.signedIn();
        UUID binding = UUID.fromString(open(worker, passport(newKnownNumber(), country), name, born).then().statusCode(202).extract().path("bindingId"));

        awaitState(worker, binding, "NOT_CONFIRMED");

        Response seen = look(worker, binding);
        seen.then().body("nextStep", equalTo("CHECK_WHAT_WAS_TYPED"), "operationId", nullValue(), "differences", equalTo(List.of(difference)));
        assertEquals(Set.of("bindingId", "state", "nextStep", "otherStep", "differences", "createdAt", "expiresAt"), seen.jsonPath().getMap("$").keySet());
        assertTrue(TestEvents.all(binding.toString(), ForeignBindingRequested.class).isEmpty());
    }

    @Test
    void aForeignersCaseGoesToTheImmigrationOffice() {
        Client.SignedIn worker = Client.signedIn();
        String number = newKnownNumber();
        UUID binding = UUID.fromString(open(worker, passport(number, "IND"), "Priya", BORN).then().statusCode(202).extract().path("bindingId"));
        awaitState(worker, binding, "NOT_CONFIRMED");
        Cases.opened(worker, binding, "NAME_WRITTEN_OTHERWISE", null);
        String officer = TestTokens.officer(UUID.randomUUID());
        UUID id = Cases.id(database, binding);
        int citizensAsked = TestRegistry.asked();
        Cases.look(officer, id).then().statusCode(200).body("typed.passport", equalTo(number), "typed.country", equalTo("IND"), "typed.nik", nullValue());

        Cases.decide(officer, id, Map.of("decision", "ACCEPT", "correctedName", "Priya Raman")).then().statusCode(200);

        awaitState(worker, binding, "AWAITING_FACE");
        assertEquals(new Passport(number, "IND"), TestEvents.await(binding.toString(), ForeignBindingRequested.class).passport());
        assertEquals(citizensAsked, TestRegistry.asked());
    }

    private static String health(String office) {
        return RestAssured.get("/q/health/group/world").path("checks.find { it.name == '" + office + "' }.status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"down", "hang", "nonsense"})
    void whileTheOfficeIsAwayAForeignersBindingWaitsAndACitizensGoesOn(String away) throws Exception {
        Client.SignedIn foreigner = Client.signedIn();
        String number = newKnownNumber();
        TestImmigration.is(away);
        int before = TestImmigration.asked();
        UUID binding = opened(foreigner, number);
        // a breaker that the test before has left open lets one question through each five seconds
        await().atMost(Duration.ofSeconds(20)).until(() -> TestImmigration.asked() > before + 1);

        Client.SignedIn citizen = Client.signedIn();
        String nik = "3273014107906%03d".formatted(NUMBERS.incrementAndGet());
        TestRegistry.knows(nik, "SRI WAHYUNI", "1990-07-01");
        UUID citizens = UUID.fromString(open(citizen, Map.of("nik", nik), "Sri Wahyuni", "1990-07-01").then().statusCode(202).extract().path("bindingId"));
        awaitState(citizen, citizens, "AWAITING_FACE");

        look(foreigner, binding).then().body("state", equalTo("CHECKING_REGISTRY"));
        await().atMost(Duration.ofSeconds(5)).until(() -> "DOWN".equals(health("immigration")));
        assertEquals("UP", health("civil-registry"));
        RestAssured.get("/q/health/ready").then().statusCode(200);

        TestImmigration.is("up");

        awaitState(foreigner, binding, "AWAITING_FACE");
        assertEquals("UP", health("immigration"));
    }

    @Test
    void whileTheCivilRegistryIsAwayAForeignersBindingGoesOn() {
        TestRegistry.is("down");
        Client.SignedIn foreigner = Client.signedIn();

        awaitState(foreigner, opened(foreigner, newKnownNumber()), "AWAITING_FACE");
    }

    @Test
    void aStrangerWhoNamesAForeignersPassportSeesNothingAndStopsNobody() {
        Client.SignedIn stranger = Client.signedIn();
        Client.SignedIn member = Client.signedIn();
        String number = newKnownNumber();
        UUID squat = opened(stranger, number);
        awaitState(stranger, squat, "AWAITING_FACE");
        String seen = look(stranger, squat).body().asString();
        assertFalse(seen.contains(number) || seen.contains("RAMAN"), seen);

        UUID own = opened(member, number);
        awaitState(member, own, "AWAITING_FACE");
        faceMatches(member, own);
        TestEvents.publish(new BindingDecided(own, member.accountId(), Decision.BOUND, UUID.randomUUID(), Instant.now(), null));
        awaitState(member, own, "BOUND");

        look(stranger, squat).then().body("state", equalTo("AWAITING_FACE"));
        look(stranger, own).then().statusCode(404);
        Client.refresh(stranger.refreshToken()).then().statusCode(200).body("personId", nullValue());
    }

    @ParameterizedTest
    @CsvSource({"REFUSED_PERSON_HAS_ACCOUNT,SIGN_IN_TO_OTHER_ACCOUNT", "REFUSED_ACCOUNT_HAS_PERSON,REGISTER_OTHER_ACCOUNT"})
    void ofTwoClaimantsTheSecondIsRefused(Decision refusal, String nextStep) {
        Client.SignedIn second = Client.signedIn();
        UUID binding = opened(second, newKnownNumber());
        awaitState(second, binding, "AWAITING_FACE");
        faceMatches(second, binding);

        TestEvents.publish(new BindingDecided(binding, second.accountId(), refusal, null, Instant.now(), null));

        awaitState(second, binding, refusal.name());
        look(second, binding).then().body("nextStep", equalTo(nextStep));
    }

    @ParameterizedTest
    @CsvSource({
            "Z123456789, IND, passport-invalid, passport.number,  PASSPORT_NUMBER",
            "Z123<456,   IND, passport-invalid, passport.number,  PASSPORT_NUMBER",
            "Z1234567,   XYZ, passport-invalid, passport.country, PASSPORT_COUNTRY",
            "Z1234567,   IN,  passport-invalid, passport.country, PASSPORT_COUNTRY",
            "A1234567,   IDN, nik-required,     passport.country,"})
    void aPassportThatIsNoForeignersIsRefusedWithWhatToDo(String number, String country, String problem, String field, String defect) {
        open(Client.signedIn(), passport(number, country), NAME, BORN).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:" + problem), "field", equalTo(field), "defect", equalTo(defect));
    }

    @Test
    void exactlyOneOfNikAndPassportNamesAPerson() {
        Client.SignedIn worker = Client.signedIn();
        Map<String, Object> both = new HashMap<>(passport("Z1234567", "IND"));
        both.put("nik", "3273014107900003");

        open(worker, both, NAME, BORN).then().statusCode(422).body("type", equalTo("urn:sigap:problem:person-number-required"));
        open(worker, Map.of(), NAME, BORN).then().statusCode(422).body("type", equalTo("urn:sigap:problem:person-number-required"));
        open(worker, Map.of("passport", Map.of("number", "Z1234567")), NAME, BORN).then().statusCode(400).body("field", equalTo("passport.country"));
        open(worker, Map.of("passport", Map.of("country", "IND")), NAME, BORN).then().statusCode(400).body("field", equalTo("passport.number"));
        open(worker, Map.of("passport", "IND Z1234567"), NAME, BORN).then().statusCode(400);
    }
}
