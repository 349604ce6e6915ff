package id.sigap.membership;

import static io.restassured.RestAssured.given;

import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Sex;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** People and employers of the tests, and what they do. */
public final class Scene {

    public static final LocalDate BORN = LocalDate.of(1990, 8, 17);
    /** Of all NIKs here. */
    public static final String REGION = "3171";
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Scene() {
    }

    /** A woman born on 17 August 1990 whom no other test knows. */
    public static Nik nik() {
        return new Nik("317101570890%04d".formatted(SERIAL.incrementAndGet()));
    }

    /** A foreigner's whom no other test knows. */
    public static Passport passport() {
        return new Passport("Z%07d".formatted(SERIAL.incrementAndGet()), "IND");
    }

    public static String npp() {
        return "TT%06d".formatted(SERIAL.incrementAndGet());
    }

    public static String key() {
        return UUID.randomUUID().toString();
    }

    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** An employer with its record. */
    public static final class Firm {
        public final String npp = npp();
        public final String token = TestTokens.employer(UUID.randomUUID(), npp);
        public final String name = "PT Uji " + npp;

        public Firm() {
            as(token).body(Map.of("name", name, "scale", "MENENGAH", "riskClass", "II")).put("/membership/v1/employers/" + npp)
                    .then().statusCode(201);
        }

        public String workers() {
            return "/membership/v1/employers/" + npp + "/workers";
        }

        public Response register(Nik nik) {
            return register(order(nik));
        }

        public Response register(Map<String, Object> order) {
            return as(token).header("Idempotency-Key", key()).body(order).post(workers());
        }

        public UUID registered(Nik nik) {
            return UUID.fromString(register(nik).then().statusCode(201).extract().path("membershipId"));
        }

        public Response end(UUID membershipId, LocalDate letterDate, LocalDate lastDay) {
            return as(token).header("Idempotency-Key", key())
                    .body(Map.of("reason", "RESIGNATION", "letterDate", letterDate.toString(), "lastDay", lastDay.toString()))
                    .post(workers() + "/" + membershipId + "/end");
        }

        public Response wage(UUID membershipId, String from, long wage) {
            return as(token).header("Idempotency-Key", key()).body(Map.of("from", from, "monthlyWage", wage))
                    .post(workers() + "/" + membershipId + "/wages");
        }
    }

    public static Map<String, Object> order(Nik nik) {
        return new LinkedHashMap<>(Map.of("nik", nik.value(), "fullName", "Siti Rahmawati", "birthDate", BORN.toString(), "monthlyWage", 6_500_000,
                "startedOn", "2024-03-01"));
    }

    public static Map<String, Object> order(Passport passport) {
        return new LinkedHashMap<>(Map.of("passport", Map.of("number", passport.number(), "country", passport.country()), "fullName", "Priya Raman",
                "birthDate", BORN.toString(), "sex", "FEMALE", "monthlyWage", 6_500_000, "startedOn", "2024-03-01"));
    }

    public static ForeignBindingProved proved(UUID accountId, Passport passport) {
        return new ForeignBindingProved(UUID.randomUUID(), accountId, passport, "PRIYA RAMAN", BORN, Sex.FEMALE,
                BindingProved.Proof.SELFIE_AND_REGISTRY, Instant.now());
    }

    /** The same for a foreigner. */
    public static BindingDecided bind(UUID accountId, Passport passport) {
        return decided(proved(accountId, passport));
    }

    public static BindingProved proved(UUID accountId, Nik nik) {
        return proved(UUID.randomUUID(), accountId, nik);
    }

    public static BindingProved proved(UUID bindingId, UUID accountId, Nik nik) {
        return new BindingProved(bindingId, accountId, nik, "SITI RAHMAWATI", BORN, Sex.FEMALE, BindingProved.Proof.SELFIE_AND_REGISTRY,
                Instant.now());
    }

    /** Plays auth-service proving an account, and waits for the decision. */
    public static BindingDecided bind(UUID accountId, Nik nik) {
        return decided(proved(accountId, nik));
    }

    private static BindingDecided decided(Event proved) {
        TestEvents.publish(proved);
        return TestEvents.await(proved.aggregateId(), BindingDecided.class);
    }

    public static io.restassured.path.json.JsonPath home(String token) {
        return as(token).get("/membership/v1/home").then().statusCode(200).extract().jsonPath();
    }
}
