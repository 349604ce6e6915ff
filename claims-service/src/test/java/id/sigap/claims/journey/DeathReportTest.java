package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A family reports a death, and each sees what there is to claim. */
@QuarkusTest
@WithTestResource(Infra.class)
class DeathReportTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theWidowReportsAndSeesHerShareTheChildsAndWhatIsMissing() {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative child = Relative.unknown("AYU", 9);
        Map<String, Object> body = widow.deathOf(member, Relative.facts(widow.as("SPOUSE"), child.pupil(widow, "PARENT"), Relative.unknown("IBU", 70).as("PARENT")));
        body.put("paidForFuneral", true);

        Response reported = widow.reports(body);

        reported.then().statusCode(201).header("Location", notNullValue()).body("status", equalTo("REPORTED"), "roles", containsInAnyOrder("REPORTER", "HEIR", "GUARDIAN"),
                "missing", contains("FAMILY_NOT_SETTLED", "CAUSE_NOT_KNOWN"));
        reported.then().body(right("JHT", "MYSELF") + "share.text", equalTo("1/2"), right("JHT", "MYSELF") + "certain", equalTo(false),
                right("JHT", "MYSELF") + "papers", hasItem("Letter of heirs or Court order that names the heirs"),
                right("JKM", "MYSELF") + "share.withFuneral", equalTo(false), right("JKK", "MYSELF") + "share.text", equalTo("1/2"),
                right("JP", "MYSELF") + "share.text", equalTo("1/1"));
        reported.then().body(right("JHT", "WARD") + "share.text", equalTo("1/2"), right("JHT", "WARD") + "memberName", equalTo(child.name),
                right("JP", "WARD") + "reason", equalTo("NO_PENSION"), right("JKM", "SCHOLAR") + "entitled", equalTo(true),
                right("JKM", "FUNERAL") + "papers", hasItem("Receipts of the funeral"));
        widow.deaths().then().statusCode(200).body("items.size()", equalTo(1), "items[0].deathCaseId", equalTo(reported.path("deathCaseId")));
    }

    @Test
    void whatDoesNotAgreeIsNotFoundWhateverItIs() {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);
        Map<String, Object> facts = Relative.facts(widow.as("SPOUSE"));
        List<Map<String, Object>> wrong = List.of(
                Map.of("kpj", "99999999999", "legalName", member.name, "birthDate", member.born.toString()),
                Map.of("kpj", member.kpj.value(), "legalName", "SOMEBODY ELSE", "birthDate", member.born.toString()),
                Map.of("kpj", member.kpj.value(), "legalName", member.name, "birthDate", member.born.plusDays(1).toString()));
        for (Map<String, Object> deceased : wrong) {
            Map<String, Object> body = widow.deathOf(member, facts);
            body.put("deceased", deceased);
            widow.reports(body).then().statusCode(404).body("type", equalTo("urn:sigap:problem:deceased-not-found"), "field", equalTo(null));
        }
        Map<String, Object> typed = widow.deathOf(member, facts);
        typed.put("deceased", Map.of("kpj", member.kpj.value().substring(0, 5) + "-" + member.kpj.value().substring(5), "legalName",
                " " + member.name.toLowerCase(Locale.ROOT) + ".", "birthDate", member.born.toString()));
        widow.reports(typed).then().statusCode(201);
    }

    @Test
    void attemptsOfADayAreBoundedAndTheNextDayHasNewOnes() throws SQLException {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative nobody = Relative.unknown("BUDI", 42);
        Map<String, Object> body = widow.deathOf(nobody, Relative.facts(widow.as("SPOUSE")));
        for (int i = 0; i < 5; i++) {
            widow.reports(body).then().statusCode(404);
        }
        widow.reports(body).then().statusCode(429).header("Retry-After", notNullValue());

        Relative.change(database, "update death_try set day = day - 1 where account_id = '" + widow.accountId + "'");
        widow.reports(body).then().statusCode(404);
        assertEquals(1, Relative.count(database, "death_try where account_id = '" + widow.accountId + "'"));
    }

    @Test
    void nobodyReportsTheOwnDeathAndOnlyBoundMembersReport() {
        Relative member = Relative.member(database, "BUDI", 42);
        Map<String, Object> body = member.deathOf(member, Relative.facts());

        member.reports(body).then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-death"));
        Api.post(TestTokens.unbound(Ids.next()), "/claims/v1/deaths", body).then().statusCode(409).body("type", equalTo("urn:sigap:problem:not-bound-yet"));
        Api.post(TestTokens.officer(Ids.next()), "/claims/v1/deaths", body).then().statusCode(403);
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsField() {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);

        refused(member, "facts.diedOn", facts -> facts.put("diedOn", Worker.today().plusDays(1).toString()));
        refused(member, "facts.diedOn", facts -> facts.put("diedOn", member.born.minusDays(1).toString()));
        refused(member, "facts.diedOn", facts -> facts.put("diedOn", LocalDate.of(2015, 6, 30).toString()));
        refused(member, "facts.certificate", facts -> facts.remove("certificate"));
        refused(member, "facts.family[0].legalName", facts -> facts.put("family", List.of(Map.of("relation", "CHILD", "legalName", "...", "birthDate", "2015-01-01"))));
        refused(member, "facts.family[1].legalName", facts -> facts.put("family", List.of(widow.as("SPOUSE"), widow.as("CHILD"))));
        refused(member, "facts.family[0].school", facts -> facts.put("family", List.of(with(widow.as("SPOUSE"), "school", Map.of("level", "SD", "yearsDone", 1)))));
        refused(member, "facts.family[0].marriedOn", facts -> facts.put("family", List.of(with(widow.as("SPOUSE"), "marriedOn", Relative.DIED.toString()))));
        refused(member, "facts.family[0].diedOn", facts -> facts.put("family", List.of(with(widow.as("SPOUSE"), "diedOn", "1900-01-01"))));
    }

    @Test
    void theSameKeyTwiceIsOneReport() throws SQLException {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);
        Map<String, Object> body = widow.deathOf(member, Relative.facts(widow.as("SPOUSE")));
        String key = UUID.randomUUID().toString();

        String first = Api.as(widow.token()).header("Idempotency-Key", key).body(body).post("/claims/v1/deaths").then().statusCode(201).extract().asString();
        assertEquals(first, Api.as(widow.token()).header("Idempotency-Key", key).body(body).post("/claims/v1/deaths").then().statusCode(201).extract().asString());
        assertEquals(1, Relative.count(database, "death_declaration where reporter_person_id = '" + widow.personId + "'"));
        widow.reports(body).then().statusCode(201);
        assertEquals(1, Relative.count(database, "death_declaration where not replaced and reporter_person_id = '" + widow.personId + "'"));
    }

    @Test
    void reportsAtTheSameMomentJoinOneCase() throws Exception {
        Relative member = Relative.member(database, "BUDI", 42);
        List<Relative> heirs = List.of(Relative.bound(database, "SITI", 39), Relative.bound(database, "ADI", 20), Relative.bound(database, "RINI", 19), Relative.bound(database, "TONO", 18));
        Map<String, Object> facts = Relative.facts(heirs.get(0).as("SPOUSE"), heirs.get(1).as("CHILD"), heirs.get(2).as("CHILD"), heirs.get(3).as("CHILD"));
        try (ExecutorService together = Executors.newFixedThreadPool(heirs.size())) {
            List<Future<Response>> answers = together.invokeAll(heirs.stream().map(heir -> (Callable<Response>) () -> heir.reports(heir.deathOf(member, facts))).toList());
            for (Future<Response> answer : answers) {
                answer.get().then().statusCode(201).body("status", equalTo("REPORTED"), right("JHT", "MYSELF") + "share.text", equalTo("1/4"));
            }
        }
        assertEquals(1, Relative.count(database, "death_case where person_id = '" + member.personId + "'"));
        assertEquals(4, Relative.count(database, "death_declaration d join death_case c on c.id = d.case_id where c.person_id = '" + member.personId + "'"));
        assertEquals(4, Relative.count(database, "death_step s join death_case c on c.id = s.case_id where c.person_id = '" + member.personId + "'"));
    }

    @Test
    void heirsAndGuardiansFindTheCaseStrangersDoNot() {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative son = Relative.bound(database, "ADI", 20);
        Relative uncle = Relative.bound(database, "TONO", 45);
        Relative stranger = Relative.bound(database, "EKO", 45);
        String caseId = widow.reports(widow.deathOf(member, Relative.facts(widow.as("SPOUSE"), son.as("CHILD"), Relative.unknown("AYU", 9).pupil(uncle, "APPOINTED"))))
                .then().statusCode(201).extract().path("deathCaseId");

        son.deaths().then().body("items.deathCaseId", contains(caseId), "items[0].roles", contains("HEIR"), "items[0]." + right("JHT", "MYSELF") + "share.text", equalTo("1/3"));
        Response guardian = uncle.deaths();
        guardian.then().body("items[0].roles", contains("GUARDIAN"), "items[0]." + right("JHT", "WARD") + "papers", hasItem("Guardian's deed or court order"));
        assertFalse(guardian.asString().contains(widow.name) || guardian.asString().contains(member.name), "a guardian sees the ward");
        stranger.deaths().then().statusCode(200).body("items", empty());
        Api.as(stranger.token()).get("/claims/v1/deaths/" + caseId).then().statusCode(404);
        Api.as(son.token()).get("/claims/v1/deaths/" + caseId).then().statusCode(200);
    }

    @Test
    void aMinorForWhomNobodyActsIsToldAsMissing() {
        Relative member = Relative.member(database, "BUDI", 42);
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative son = Relative.bound(database, "ADI", 17);
        Map<String, Object> facts = Relative.facts(widow.as("SPOUSE"), son.as("CHILD"));

        widow.reports(widow.deathOf(member, facts)).then().statusCode(201).body("missing", hasItem("GUARDIAN_NOT_NAMED"));
        son.deaths().then().body("items[0].missing", hasItem("GUARDIAN_NOT_NAMED"), "items[0]." + right("JHT", "MYSELF") + "reason", equalTo("A_GUARDIAN_CLAIMS"));
        facts.put("family", List.of(widow.as("SPOUSE"), son.pupil(widow, "PARENT")));
        widow.reports(widow.deathOf(member, facts)).then().statusCode(201).body("missing", not(hasItem("GUARDIAN_NOT_NAMED")));
    }

    @Test
    void theListComesInPages() {
        Relative widow = Relative.bound(database, "SITI", 39);
        for (int i = 0; i < 3; i++) {
            widow.reports(widow.deathOf(Relative.member(database, "BUDI", 42), Relative.facts(widow.as("SIBLING")))).then().statusCode(201);
        }
        Response first = Api.as(widow.token()).get("/claims/v1/deaths?limit=2");
        first.then().body("items.size()", equalTo(2));
        Api.as(widow.token()).get("/claims/v1/deaths?limit=2&cursor=" + first.path("next")).then().body("items.size()", equalTo(1), "next", equalTo(null),
                "items.deathCaseId", not(hasItems(first.<List<String>>path("items.deathCaseId").toArray(String[]::new))));
    }

    private void refused(Relative member, String field, Consumer<Map<String, Object>> spoil) {
        Relative reporter = Relative.bound(database, "SITI", 39);
        Map<String, Object> facts = Relative.facts(Relative.unknown("ADI", 20).as("CHILD"));
        spoil.accept(facts);
        reporter.reports(reporter.deathOf(member, facts)).then().statusCode(400).body("type", equalTo("urn:sigap:problem:invalid-request"), "field", equalTo(field));
    }

    private static Map<String, Object> with(Map<String, Object> member, String field, Object value) {
        member.put(field, value);
        return member;
    }

    private static String right(String programme, String forWhom) {
        return "rights.find { it.programme == '" + programme + "' && it.forWhom == '" + forWhom + "' }.";
    }
}
