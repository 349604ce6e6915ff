package id.sigap.membership.worker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.MembershipHappened;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(Infra.class)
class WorkerApiTest {

    @Inject
    Tables tables;
    @Inject
    Pseudonyms pseudonyms;

    private Scene.Firm firm;

    @BeforeEach
    void given() {
        firm = new Scene.Firm();
    }

    @Test
    void aWorkerGetsANumberAndEveryoneWhoMustKnowIsTold() {
        Response answer = firm.register(Scene.nik());

        answer.then().statusCode(201).body("kpj", matchesPattern("[1-9][0-9]{10}")).body("reviews", hasSize(0));
        UUID membership = UUID.fromString(answer.path("membershipId"));
        assertTrue(answer.header("Location").endsWith(firm.workers() + "/" + membership));
        MembershipState state = TestEvents.await(membership.toString(), MembershipState.class);
        assertEquals(answer.path("kpj"), state.kpj().value());
        assertEquals(Segment.PU, state.segment());
        assertEquals(MembershipState.Status.ACTIVE, state.status());
        assertEquals(Rupiah.of(6_500_000), state.monthlyWage());
        assertEquals(LocalDate.of(2024, 3, 1), state.joinedOn());
        PersonState person = TestEvents.await(state.personId().toString(), PersonState.class);
        assertEquals(new PersonState(state.personId(), null, "Siti Rahmawati", Scene.BORN, true, Scene.REGION), person);
        MembershipHappened issued = TestEvents.await(pseudonyms.of(membership).toString(), MembershipHappened.class);
        assertEquals(MembershipHappened.What.ISSUED, issued.what());
        assertEquals(pseudonyms.of(state.personId()), issued.person());
    }

    @Test
    void analystsSeeNoPerson() {
        Nik nik = Scene.nik();
        UUID membership = firm.registered(nik);
        MembershipState state = TestEvents.await(membership.toString(), MembershipState.class);
        TestEvents.await(pseudonyms.of(membership).toString(), MembershipHappened.class);

        for (var record : TestEvents.records(Topic.MEMBERSHIP_FACTS)) {
            String bytes = record.key() + new String(record.value(), StandardCharsets.UTF_8);
            assertFalse(bytes.contains(nik.value()) || bytes.contains(state.kpj().value()) || bytes.contains(state.personId().toString())
                    || bytes.contains(membership.toString()) || bytes.contains("Siti"), bytes);
        }
    }

    @Test
    void aRepeatedRequestRegistersOnce() {
        Nik nik = Scene.nik();
        String key = Scene.key();

        String first = post(key, Scene.order(nik)).then().statusCode(201).extract().path("membershipId");
        post(key, Scene.order(nik)).then().statusCode(201).header("Idempotency-Replayed", "true").body("membershipId", equalTo(first));
        post(key, Scene.order(Scene.nik())).then().statusCode(422).body("type", equalTo("urn:sigap:problem:idempotency-key-reused"));
        Scene.as(firm.token).body(Scene.order(nik)).post(firm.workers()).then().statusCode(400)
                .body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
        Scene.as(firm.token).get(firm.workers()).then().body("items", hasSize(1));
    }

    @Test
    void aWorkerIsActiveOnceAtAnEmployerAndMayComeBack() {
        Nik nik = Scene.nik();
        UUID first = firm.registered(nik);

        firm.register(nik).then().statusCode(409).body("type", equalTo("urn:sigap:problem:worker-already-registered"))
                .body("membershipId", equalTo(first.toString()));

        firm.end(first, LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 31)).then().statusCode(200);
        UUID second = firm.registered(nik);
        assertNotEquals(first, second);
        MembershipState before = TestEvents.await(first.toString(), MembershipState.class);
        MembershipState now = TestEvents.await(second.toString(), MembershipState.class);
        assertEquals(before.personId(), now.personId());
        assertNotEquals(before.kpj(), now.kpj());
    }

    @Test
    void employersThatRegisterOneNikAtOnceShareOnePerson() throws Exception {
        Nik nik = Scene.nik();
        List<Scene.Firm> firms = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            firms.add(new Scene.Firm());
        }
        Set<UUID> persons = new HashSet<>();
        Set<String> kpjs = new HashSet<>();

        try (ExecutorService threads = Executors.newFixedThreadPool(firms.size())) {
            List<Callable<UUID>> acts = firms.stream().<Callable<UUID>>map(one -> () -> one.registered(nik)).toList();
            for (Future<UUID> membership : threads.invokeAll(acts)) {
                MembershipState state = TestEvents.await(membership.get().toString(), MembershipState.class);
                persons.add(state.personId());
                kpjs.add(state.kpj().value());
            }
        }

        assertEquals(1, persons.size());
        assertEquals(6, kpjs.size());
        assertEquals(1, TestEvents.all(persons.iterator().next().toString(), PersonState.class).size());
    }

    @ParameterizedTest
    @CsvSource({"31710157089, NIK_FORMAT", "317101570890000X, NIK_FORMAT", "0071015708900001, NIK_REGION", "3171012902010001, NIK_DATE",
            "3171014001900001, NIK_DATE", "3171015708900000, NIK_SERIAL"})
    void aNumberThatIsNoNikIsRefusedWithItsDefect(String typed, String defect) {
        Map<String, Object> order = Scene.order(Scene.nik());
        order.put("nik", typed);

        String answer = firm.register(order).then().statusCode(422).body("type", equalTo("urn:sigap:problem:nik-invalid"))
                .body("field", equalTo("nik")).body("defect", equalTo(defect)).extract().asString();
        assertFalse(answer.contains(typed), "the number is not repeated");
    }

    @Test
    void aBirthDateThatIsNotInTheNikIsTakenAndReviewed() {
        Map<String, Object> order = Scene.order(Scene.nik());
        order.put("birthDate", "1990-08-27");

        Response answer = firm.register(order);

        answer.then().statusCode(201).body("reviews", equalTo(List.of("NIK_DOB_MISMATCH")));
        UUID person = TestEvents.await(answer.path("membershipId"), MembershipState.class).personId();
        assertEquals(List.of("NIK_DOB_MISMATCH"), tables.reviews(person));
    }

    @Test
    void whatAnotherEmployerWroteShowsInNoAnswer() {
        Nik nik = Scene.nik();
        new Scene.Firm().registered(nik);
        Map<String, Object> order = Scene.order(nik);
        order.put("fullName", "Another Name");

        Response known = firm.register(order);
        Response unknown = firm.register(Scene.nik());

        known.then().statusCode(201);
        assertEquals(unknown.jsonPath().getMap("").keySet(), known.jsonPath().getMap("").keySet());
        assertEquals(unknown.jsonPath().getList("reviews"), known.jsonPath().getList("reviews"));
        UUID person = TestEvents.await(known.path("membershipId"), MembershipState.class).personId();
        assertEquals(List.of("NAME_DIFFERS"), tables.reviews(person));
        Scene.as(firm.token).get(firm.workers() + "/" + known.path("membershipId")).then().body("name", equalTo("Another Name"));
    }

    @ParameterizedTest
    @CsvSource({"fullName, 'x1', 422, worker-name-invalid", "birthDate, 2999-01-01, 422, worker-birth-date-impossible",
            "startedOn, 2999-01-01, 422, start-in-future", "startedOn, 1980-01-01, 422, start-before-birth",
            "birthDate, 17-08-1990, 400, malformed-body", "startedOn, '', 400, invalid-request", "fullName, '', 400, invalid-request",
            "monthlyWage, 1.5, 400, malformed-body", "monthlyWage, 0, 400, invalid-request", "monthlyWage, -5, 400, invalid-request",
            "monthlyWage, 99999999999999, 400, invalid-request", "monthlyWage, '1e400', 400, malformed-body"})
    void anOrderThatCannotBeIsRefused(String field, String value, int status, String type) {
        Map<String, Object> order = Scene.order(Scene.nik());
        order.put(field, field.equals("monthlyWage") && value.matches("[0-9.-]+") ? new java.math.BigDecimal(value) : value);

        firm.register(order).then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + type)).body("field", equalTo(field));
    }

    @Test
    void anEmployerWithoutARecordMakesItFirst() {
        String npp = Scene.npp();

        Scene.as(TestTokens.employer(UUID.randomUUID(), npp)).header("Idempotency-Key", Scene.key()).body(Scene.order(Scene.nik()))
                .post("/membership/v1/employers/" + npp + "/workers").then().statusCode(409)
                .body("type", equalTo("urn:sigap:problem:employer-not-registered"));
    }

    @Test
    void anothersWorkersLookAsIfTheyDidNotExist() {
        Scene.Firm other = new Scene.Firm();
        UUID theirs = other.registered(Scene.nik());

        Scene.as(firm.token).get(other.workers()).then().statusCode(404);
        Scene.as(firm.token).header("Idempotency-Key", Scene.key()).body(Scene.order(Scene.nik())).post(other.workers()).then().statusCode(404);
        for (Object id : List.of(theirs, UUID.randomUUID(), "no-id")) {
            Scene.as(firm.token).get(firm.workers() + "/" + id).then().statusCode(404);
            Scene.as(firm.token).header("Idempotency-Key", Scene.key()).body(Map.of("from", "2025-01", "monthlyWage", 1))
                    .post(firm.workers() + "/" + id + "/wages").then().statusCode(404);
            Scene.as(firm.token).header("Idempotency-Key", Scene.key())
                    .body(Map.of("reason", "PHK", "letterDate", "2025-01-01", "lastDay", "2025-01-01"))
                    .post(firm.workers() + "/" + id + "/end").then().statusCode(404);
        }
    }

    @Test
    void workersComeInPages() {
        List<String> registered = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            registered.add(firm.registered(Scene.nik()).toString());
        }

        List<String> seen = new ArrayList<>();
        String cursor = "";
        for (int page = 0; cursor != null && page < 10; page++) {
            var answer = Scene.as(firm.token).queryParam("limit", 2).queryParam("cursor", cursor).get(firm.workers()).then().statusCode(200)
                    .extract().jsonPath();
            seen.addAll(answer.getList("items.membershipId"));
            cursor = answer.getString("next");
        }
        assertEquals(registered, seen);
    }

    @ParameterizedTest
    @CsvSource({"cursor, %%%", "cursor, bm8tdXVpZA", "limit, 0", "limit, 101"})
    void aPageThatIsNoneIsRefused(String parameter, String value) {
        Scene.as(firm.token).queryParam(parameter, value).get(firm.workers()).then().statusCode(400).body("field", equalTo(parameter));
    }

    private Response post(String key, Map<String, Object> order) {
        return Scene.as(firm.token).header("Idempotency-Key", key).body(order).post(firm.workers());
    }
}
