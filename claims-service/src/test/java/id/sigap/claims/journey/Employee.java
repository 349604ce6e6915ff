package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Somebody who works for an employer, both told of by membership-service, each with a card or number of their own. */
final class Employee {

    static final String NAME = "SITI RAHAYU";

    final UUID personId = Ids.next();
    final UUID accountId = Ids.next();
    final UUID membershipId = Ids.next();
    final UUID employerId = Ids.next();
    final Kpj kpj = new Kpj(Long.toString(ThreadLocalRandom.current().nextLong(10_000_000_000L, 100_000_000_000L)));
    final Npp npp = new Npp("ZT" + ThreadLocalRandom.current().nextInt(100_000, 1_000_000));
    final UUID employersAccount = Ids.next();

    /** Waits until all has arrived. */
    static Employee arrived(Database db) {
        Employee employee = new Employee();
        TestEvents.publish(new PersonState(employee.personId, employee.accountId, NAME, LocalDate.of(1994, 5, 17)),
                new EmployerState(employee.employerId, employee.npp, "PT MAJU", BusinessScale.values()[0], RiskClass.values()[0]),
                new MembershipState(employee.membershipId, employee.personId, employee.kpj, Segment.PU, MembershipState.Status.ACTIVE, employee.employerId,
                        Rupiah.of(6_000_000), LocalDate.of(2020, 1, 6), null, Instant.now()));
        await().atMost(Duration.ofSeconds(20)).until(() -> db.first("""
                select exists (select from known_person where person_id = ?) and exists (select from known_membership where membership_id = ?)
                    and exists (select from known_employer where employer_id = ?) as here""",
                row -> row.flag("here"), employee.personId, employee.membershipId, employee.employerId).orElseThrow());
        return employee;
    }

    String token() {
        return TestTokens.member(accountId, personId);
    }

    String employersToken() {
        return TestTokens.employer(employersAccount, npp.value());
    }

    /** As an officer, too: the account has both roles. */
    String officersToken() {
        return TestTokens.token(accountId, Set.of(Role.OFFICER), Map.of("pid", personId.toString()));
    }

    static Map<String, Object> told(Instant at) {
        Map<String, Object> body = new HashMap<>();
        body.put("happenedAt", at.toString());
        body.put("place", Map.of("text", "Gudang 3, Cikarang", "latitude", -6.2615, "longitude", 107.1525, "region", "3216"));
        body.put("cause", "WORK");
        body.put("traffic", false);
        body.put("whatHappened", "Terpeleset di tangga gudang.");
        body.put("witnesses", List.of(Map.of("name", "Budi Santoso", "phone", "+628123456789")));
        body.put("care", Map.of("begun", true, "where", "RS Mitra"));
        return body;
    }

    Map<String, Object> toldOf(Instant at) {
        return toldOf(at, "Siti Rahayu");
    }

    Map<String, Object> toldOf(Instant at, String name) {
        Map<String, Object> body = told(at);
        body.put("worker", Map.of("kpj", kpj.value(), "legalName", name));
        return body;
    }

    static Response report(String token, Map<String, Object> body) {
        return Api.post(token, "/claims/v1/accidents", body);
    }

    /** The own accident, reported by the worker. */
    UUID reported(Instant at) {
        return UUID.fromString(report(token(), told(at)).then().statusCode(201).extract().path("accidentId"));
    }

    Response accident(UUID accidentId) {
        return Api.as(token()).get("/claims/v1/accidents/" + accidentId);
    }

    Response act(UUID accidentId, String what, Object body) {
        return Api.post(token(), "/claims/v1/accidents/" + accidentId + "/" + what, body);
    }

    static Map<String, Object> stageOne() {
        return new HashMap<>(Map.of("jobTitle", "Operator", "course", "Terpeleset.", "injuredParts", "Tangan kanan", "injury", "Patah", "care", "NONE",
                "monthlyWage", 6_000_000, "wageContinued", true));
    }

    static Map<String, Object> stageTwo(String outcome, LocalDate statedOn) {
        return new HashMap<>(Map.of("outcome", outcome, "diagnosis", "Fraktur radius", "doctor", "dr. Ratna", "statedOn", statedOn.toString(),
                "incapacityDays", 12));
    }
}
