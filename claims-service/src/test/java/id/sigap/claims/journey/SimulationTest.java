package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** All five programmes in one call, from what this service knows and with what the member tries. */
@QuarkusTest
@WithTestResource(Infra.class)
class SimulationTest {

    private static String option(String programme, String kind) {
        return "options.find { it.programme == '" + programme + "' && it.kind == '" + kind + "' }.";
    }

    @Test
    void oneCallAnswersForAllFiveProgrammesFromTheMembersOwnData() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(62_500_000));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> simulate(worker, "{}").then().statusCode(200)
                .body("options.programme", hasItems("JHT", "JKK", "JKM", "JP", "JKP"))
                .body(option("JHT", "RESIGNATION") + "tax", equalTo(625_000)).body(option("JHT", "RESIGNATION") + "net", equalTo(61_875_000))
                .body(option("JHT", "RESIGNATION") + "answer", equalTo("NOT_ELIGIBLE"))
                .body(option("JKK", "DEATH") + "total", equalTo(310_000_000)).body(option("JKK", "DEATH") + "answer", equalTo("CHECKING"))
                .body(option("JKM", "DEATH") + "total", equalTo(42_000_000))
                .body(option("JKP", "PHK") + "total", equalTo(18_000_000))
                .body("assumed", hasItems("the last reported wage is taken for all months", "every month from joining to the last contribution is taken as paid"))
                .body("options.explanation", everyItem(not(equalTo("")))));
    }

    @Test
    void whatWasPaidStandsInThePlaceOfAssumptions() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(62_500_000));
        paid(worker, 11);

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> simulate(worker, "{}").then().statusCode(200)
                .body("assumed", not(hasItems("every month from joining to the last contribution is taken as paid")))
                .body("assumed", not(hasItems("the last reported wage is taken for all months")))
                .body("assumed", hasItems("months to come are taken as paid on the last wage"))
                .body(option("JKP", "PHK") + "answer", equalTo("NOT_ELIGIBLE"))
                .body(option("JKP", "PHK") + "failedRules.code", equalTo(List.of("CONTRIBUTIONS_WERE_PAID"))));
        // a month later the twelfth month will have been paid
        simulate(worker, "{\"programmes\":[\"JKP\"],\"day\":\"" + Worker.today().plusMonths(1) + "\"}").then()
                .body(option("JKP", "PHK") + "answer", equalTo("CHECKING"));
        // other months are tried: then these count, and nothing is recorded
        simulate(worker, "{\"programmes\":[\"JKP\"],\"paidMonths\":12}").then().body(option("JKP", "PHK") + "answer", equalTo("CHECKING"))
                .body("assumed", hasItems("the last reported wage is taken for all months"));
        paid(worker, 12);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> simulate(worker, "{\"programmes\":[\"JKP\"]}").then()
                .body(option("JKP", "PHK") + "answer", equalTo("CHECKING")));
    }

    @Test
    void aForeignersSimulationSaysThatJkpIsForCitizens() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));
        TestEvents.publish(new PersonState(worker.personId, worker.accountId, Worker.LEGAL_NAME, LocalDate.of(1994, 5, 17), false, null));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> simulate(worker, "{\"programmes\":[\"JKP\"]}").then()
                .body(option("JKP", "PHK") + "failedRules.code", hasItems("MEMBER_IS_CITIZEN")));
    }

    /** The months right before the present one, as payment-service tells of them year by year. */
    private static void paid(Worker worker, int months) {
        YearMonth now = YearMonth.from(Worker.today());
        Map<Integer, List<ContributionYearState.Month>> years = new TreeMap<>();
        for (YearMonth month = now.minusMonths(months); month.isBefore(now); month = month.plusMonths(1)) {
            years.computeIfAbsent(month.getYear(), none -> new ArrayList<>()).add(new ContributionYearState.Month(month.getMonthValue(),
                    Rupiah.of(6_000_000), Set.of(Programme.JHT, Programme.JP, Programme.JKK, Programme.JKM)));
        }
        years.forEach((year, paid) -> TestEvents.publish(new ContributionYearState(UUID.nameUUIDFromBytes((worker.personId + "/" + year).getBytes(StandardCharsets.UTF_8)),
                worker.accountId, worker.personId, year, paid, Instant.now())));
    }

    @Test
    void whatIsTriedReplacesTheOwnData() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));

        simulate(worker, """
                {"programmes":["JKK","JP"],"monthlyWage":400000,"paidMonths":216,"spouse":true,"sickDays":45}""").then().statusCode(200)
                .body("options.programme.unique()", equalTo(List.of("JKK", "JP")))
                .body(option("JKK", "DEATH") + "total", equalTo(42_000_000)).body(option("JKK", "STMB") + "total", equalTo(600_000))
                .body(option("JP", "SPOUSE") + "items[0].rhythm", equalTo("MONTHLY"), option("JP", "SPOUSE") + "items[0].times", equalTo(0))
                .body(option("JP", "SPOUSE") + "explanation", containsString("survivor's part"));
    }

    @Test
    void childrenBringAScholarshipWhereContributionsLastedLongEnough() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));
        String twelve = Worker.today().minusYears(12).toString();

        simulate(worker, "{\"programmes\":[\"JKM\"],\"paidMonths\":36,\"children\":[\"" + twelve + "\"]}").then().statusCode(200)
                .body(option("JKM", "DEATH") + "items.code", hasItems("JKM_DEATH", "SCHOLARSHIP")).body(option("JKM", "DEATH") + "total", greaterThan(42_000_000));
        simulate(worker, "{\"programmes\":[\"JKM\"],\"paidMonths\":35,\"children\":[\"" + twelve + "\"]}").then()
                .body(option("JKM", "DEATH") + "total", equalTo(42_000_000));
    }

    @Test
    void nothingKnownIsNoRefusalButNamesWhatIsMissing() {
        simulate(new Worker(), "{}").then().statusCode(200).body("options.answer", everyItem(equalTo("CHECKING")))
                .body("options.waitingFor", everyItem(not(empty()))).body(option("JHT", "AGE_56") + "total", nullValue());
    }

    @Test
    void anotherDayHasItsOwnRules() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));

        simulate(worker, "{\"day\":\"2025-02-06\",\"programmes\":[\"JKP\"]}").then().statusCode(200).body(option("JKP", "PHK") + "total", equalTo(10_500_000));
        simulate(worker, "{\"day\":\"2025-02-07\",\"programmes\":[\"JKP\"]}").then().body(option("JKP", "PHK") + "total", equalTo(18_000_000));
    }

    @Test
    void theEdgesOfWhatMayBeTriedAreAnswered() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));

        for (String body : List.of("{\"paidMonths\":600,\"monthlyWage\":1}", "{\"paidMonths\":0}", "{\"monthlyWage\":1000000000000,\"jhtBalance\":1000000000000000,\"sickDays\":3650}",
                "{\"day\":\"2022-04-26\"}", "{\"day\":\"" + Worker.today().plusYears(60) + "\"}", "{\"children\":[\"" + Worker.today() + "\",\"" + Worker.today().minusDays(1) + "\",\"1960-02-29\"],\"parent\":true}")) {
            simulate(worker, body).then().statusCode(200);
        }
    }

    @Test
    void whatMakesNoSenseIsRefusedByItsField() {
        Worker worker = new Worker();

        refused(worker, "{\"day\":\"1999-01-01\"}", "day");
        refused(worker, "{\"monthlyWage\":-1}", "monthlyWage");
        refused(worker, "{\"paidMonths\":601}", "paidMonths");
        simulate(worker, "{\"children\":[\"2999-01-01\"]}").then().statusCode(400);
        simulate(worker, "{\"day\":\"soon\"}").then().statusCode(400);
        Api.as(TestTokens.unbound(Ids.next())).contentType("application/json").body("{}").post("/claims/v1/simulations").then().statusCode(409);
    }

    private static void refused(Worker worker, String body, String field) {
        simulate(worker, body).then().statusCode(400).body("type", equalTo("urn:sigap:problem:invalid-request"), "field", equalTo(field));
    }

    private static Response simulate(Worker worker, String body) {
        return Api.as(worker.token()).contentType("application/json").body(body).post("/claims/v1/simulations");
    }
}
