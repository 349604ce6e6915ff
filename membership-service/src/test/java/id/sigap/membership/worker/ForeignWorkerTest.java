package id.sigap.membership.worker;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An employer registers a foreign worker by passport. */
@QuarkusTest
@WithTestResource(Infra.class)
class ForeignWorkerTest {

    @Inject
    Tables tables;
    private Scene.Firm firm;

    @BeforeEach
    void given() {
        firm = new Scene.Firm();
    }

    @Test
    void aForeignWorkerGetsANumberAndFindsTheMembershipOnceBound() {
        Passport passport = Scene.passport();
        Response answer = firm.register(Scene.order(passport));
        answer.then().statusCode(201).body("kpj", matchesPattern("[1-9][0-9]{10}")).body("reviews", hasSize(0));
        UUID membership = UUID.fromString(answer.path("membershipId"));
        UUID person = TestEvents.await(membership.toString(), MembershipState.class).personId();
        assertEquals(new PersonState(person, null, "Priya Raman", Scene.BORN, false, null), TestEvents.await(person.toString(), PersonState.class));
        UUID account = UUID.randomUUID();

        BindingDecided decided = Scene.bind(account, passport);

        assertEquals(Decision.BOUND, decided.decision());
        assertEquals(person, decided.personId());
        assertEquals(List.of(), tables.reviews(person));
        assertEquals("READY", Scene.home(TestTokens.member(account, person)).getString("status"));
        Scene.as(TestTokens.member(account, person)).get("/membership/v1/cards").then().statusCode(200).body("items", hasSize(1))
                .body("items[0].kpj", equalTo(answer.path("kpj")));
    }

    @Test
    void whatTheEmployerWroteOtherwiseThanTheImmigrationOfficeIsReviewed() {
        Passport passport = Scene.passport();
        Map<String, Object> order = Scene.order(passport);
        order.put("fullName", "Pria Ramen");
        order.put("sex", "MALE");
        firm.register(order).then().statusCode(201);

        UUID person = Scene.bind(UUID.randomUUID(), passport).personId();

        // both come of one decision, so within one millisecond: their ids say nothing of an order
        assertEquals(List.of("NAME_DIFFERS", "SEX_DIFFERS"), tables.reviews(person).stream().sorted().toList());
    }

    @Test
    void aForeignWorkerIsActiveOnceAtAnEmployer() {
        Passport passport = Scene.passport();
        String first = firm.register(Scene.order(passport)).then().statusCode(201).extract().path("membershipId");

        firm.register(Scene.order(passport)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:worker-already-registered"))
                .body("membershipId", equalTo(first), "field", equalTo("passport.number"));

        UUID elsewhere = UUID.fromString(new Scene.Firm().register(Scene.order(passport)).then().statusCode(201).extract().path("membershipId"));
        assertEquals(TestEvents.await(first, MembershipState.class).personId(), TestEvents.await(elsewhere.toString(), MembershipState.class).personId());
    }

    @Test
    void wagesAndTheEndAreReportedAsOfAnybody() {
        UUID membership = UUID.fromString(firm.register(Scene.order(Scene.passport())).then().statusCode(201).extract().path("membershipId"));

        firm.wage(membership, "2024-06", 7_000_000).then().statusCode(200);
        firm.end(membership, LocalDate.of(2025, 1, 10), LocalDate.of(2025, 1, 31)).then().statusCode(200);
    }

    @Test
    void aNumberOfTwoCountriesIsOfTwoPersons() {
        Passport passport = Scene.passport();
        UUID one = UUID.fromString(firm.register(Scene.order(passport)).then().statusCode(201).extract().path("membershipId"));
        UUID other = UUID.fromString(firm.register(Scene.order(new Passport(passport.number(), "NPL"))).then().statusCode(201).extract().path("membershipId"));

        assertNotEquals(TestEvents.await(one.toString(), MembershipState.class).personId(), TestEvents.await(other.toString(), MembershipState.class).personId());
    }

    @ParameterizedTest
    @CsvSource({
            "Z123456789, IND, passport-invalid, passport.number",
            "Z1234567,   XXX, passport-invalid, passport.country",
            "A1234567,   IDN, nik-required,     passport.country"})
    void aPassportThatIsNoForeignersIsRefused(String number, String country, String problem, String field) {
        Map<String, Object> order = Scene.order(Scene.passport());
        order.put("passport", Map.of("number", number, "country", country));

        firm.register(order).then().statusCode(422).body("type", equalTo("urn:sigap:problem:" + problem), "field", equalTo(field));
    }

    @Test
    void aForeignersSexIsAskedForSinceNoNumberTellsIt() {
        Map<String, Object> order = Scene.order(Scene.passport());
        order.remove("sex");

        firm.register(order).then().statusCode(422).body("type", equalTo("urn:sigap:problem:worker-sex-required"), "field", equalTo("sex"));
    }

    @Test
    void exactlyOneOfNikAndPassportNamesAWorker() {
        Nik nik = Scene.nik();
        Map<String, Object> both = Scene.order(Scene.passport());
        both.put("nik", nik.value());
        Map<String, Object> neither = Scene.order(nik);
        neither.remove("nik");

        firm.register(both).then().statusCode(422).body("type", equalTo("urn:sigap:problem:person-number-required"));
        firm.register(neither).then().statusCode(422).body("type", equalTo("urn:sigap:problem:person-number-required"));
    }
}
