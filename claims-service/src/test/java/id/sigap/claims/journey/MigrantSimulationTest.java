package id.sigap.claims.journey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.sigap.contracts.membership.Segment;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What migrant workers would get, by phase of the placement: from their own data and with what they try (domain reference 1.5, 4.2, 4.3). */
@QuarkusTest
@WithTestResource(Infra.class)
class MigrantSimulationTest {

    private static final String JKK = "{\"programmes\":[\"JKK\"]";
    private static final String PLACED = "protection as a migrant worker on that day is taken as given";
    private static final String EVERY_PHASE = "no phase of the placement was named, so the benefits of every phase are shown";
    private static final String CEILING = "no costs were named, so what is paid at cost is reckoned up to its ceiling";

    @Inject
    Database db;

    @Test
    void theOwnDataAnswerForEveryPhaseWithAmountsOrThatTheyAreNotKnown() {
        Single migrant = Single.arrived(db, Segment.PMI);

        simulate(migrant.token(), "{\"programmes\":[\"JKK\",\"JKM\"]}").then().statusCode(200)
                .body("assumed", hasItems(EVERY_PHASE, CEILING)).body("assumed", not(hasItem(PLACED)))
                .body(jkk("TREATMENT_ABROAD") + "total", equalTo(50_000_000)).body(jkk("TREATMENT_ABROAD") + "label", equalTo("Migrant worker during the work: treatment abroad"))
                .body(jkk("DEATH") + "total", equalTo(85_000_000)).body(jkk("DEATH") + "provisional", equalTo(true))
                .body(jkk("DEATH") + "explanation", containsString("to be verified"))
                .body(jkk("FAILED_PLACEMENT") + "total", nullValue()).body(jkk("FAILED_PLACEMENT") + "answer", equalTo("CHECKING"))
                .body(jkk("FAILED_PLACEMENT") + "waitingFor", equalTo(List.of("its amount is not known, to be verified: failed placement")))
                .body(jkk("FAILED_PLACEMENT") + "provisional", equalTo(true)).body(jkk("FAILED_PLACEMENT") + "items", empty())
                .body(jkk("FAILED_PLACEMENT") + "explanation", containsString("can't be computed yet"))
                .body(jkk("STMB") + "total", nullValue())
                .body("options.find { it.programme == 'JKM' }.total", equalTo(42_000_000)).body("options.find { it.programme == 'JKM' }.answer", equalTo("ELIGIBLE"));
    }

    @Test
    void aPhaseLeavesWhatCanHappenInIt() {
        Single migrant = Single.arrived(db, Segment.PMI);

        simulate(migrant.token(), JKK + ",\"placement\":{\"phase\":\"BEFORE\"}}").then().statusCode(200)
                .body("options.kind", equalTo(List.of("DEATH", "DISABILITY", "PERIODIC", "TRANSPORT", "FAILED_PLACEMENT", "AIDS", "RAPE", "STMB")))
                .body("assumed", not(hasItem(EVERY_PHASE)));
        simulate(migrant.token(), JKK + ",\"placement\":{\"phase\":\"DURING\",\"costs\":{\"TREATMENT_ABROAD\":49999999}}}").then().statusCode(200)
                .body("options.kind", hasItems("TREATMENT_ABROAD", "REPATRIATION", "PLACEMENT_NOT_AS_AGREED", "PHK_AFTER_ACCIDENT", "ONE_SIDED_PHK"))
                .body("options.kind", not(hasItem("FAILED_PLACEMENT"))).body("assumed", not(hasItem(CEILING)))
                .body(jkk("TREATMENT_ABROAD") + "total", equalTo(49_999_999));
        simulate(migrant.token(), JKK + ",\"placement\":{\"phase\":\"DURING\",\"costs\":{\"TREATMENT_ABROAD\":62000000}}}").then()
                .body(jkk("TREATMENT_ABROAD") + "total", equalTo(50_000_000));
        simulate(migrant.token(), JKK + ",\"placement\":{\"phase\":\"AFTER\"}}").then()
                .body("options.kind", equalTo(List.of("DEATH", "DISABILITY", "PERIODIC", "TRANSPORT", "AIDS", "RAPE", "STMB")));
    }

    @Test
    void outsideTheOwnPlacementAndBeforeTheRegulationTheReasonIsNamed() {
        Single migrant = Single.arrived(db, Segment.PMI);
        String before = Single.JOINED.minusDays(1).toString();

        simulate(migrant.token(), JKK + ",\"day\":\"" + before + "\",\"placement\":{\"phase\":\"DURING\"}}").then().statusCode(200)
                .body(jkk("REPATRIATION") + "failedRules.code", equalTo(List.of("MEMBER_WAS_PROTECTED_AS_MIGRANT")))
                .body(jkk("DEATH") + "failedRules.code", hasItem("MEMBER_WAS_ACTIVE_ON_THE_DAY_OF_THE_ACCIDENT"));
        simulate(migrant.token(), JKK + ",\"day\":\"2023-02-21\"}").then().statusCode(200).body("options.total", everyItem(nullValue()))
                .body(jkk("RAPE") + "failedRules.code", hasItem("PMI_REGULATION_WAS_IN_FORCE"));
    }

    @Test
    void whoIsNoMigrantMayTryAPlacementAndIsToldThatItsProtectionIsAssumed() {
        Worker worker = Api.arrived(new Worker().known().employed().owns(5_000_000));

        simulate(worker.token(), "{\"placement\":{\"phase\":\"DURING\"},\"programmes\":[\"JKK\",\"JKM\"]}").then().statusCode(200).body("assumed", hasItem(PLACED))
                .body(jkk("TREATMENT_ABROAD") + "total", equalTo(50_000_000)).body(jkk("REPATRIATION") + "failedRules", empty())
                .body("options.find { it.programme == 'JKM' }.total", equalTo(42_000_000));
        simulate(new Worker().token(), "{\"placement\":{},\"programmes\":[\"JKM\"]}").then().statusCode(200)
                .body("options.find { it.programme == 'JKM' }.total", equalTo(42_000_000)).body("options.find { it.programme == 'JKM' }.answer", equalTo("ELIGIBLE"));
        simulate(worker.token(), JKK + "}").then().body("options.kind", equalTo(List.of("DEATH", "TOTAL_DISABILITY", "STMB"))).body(jkk("DEATH") + "total", equalTo(310_000_000));
    }

    @Test
    void theCostOfAFixedAmountAndCostsThatAreNoneAreRefused() {
        Single migrant = Single.arrived(db, Segment.PMI);

        simulate(migrant.token(), "{\"placement\":{\"costs\":{\"DEATH\":1}}}").then().statusCode(400).body("field", equalTo("placement.costs"));
        for (String wrong : List.of("{\"costs\":{\"AIDS\":0}}", "{\"costs\":{\"AIDS\":null}}")) {
            simulate(migrant.token(), "{\"placement\":" + wrong + "}").then().statusCode(400).body("type", equalTo("urn:sigap:problem:invalid-request"));
        }
        for (String unknown : List.of("{\"costs\":{\"SHIP\":1}}", "{\"phase\":\"NEVER\"}")) {
            simulate(migrant.token(), "{\"placement\":" + unknown + "}").then().statusCode(400).body("type", equalTo("urn:sigap:problem:malformed-body"));
        }
        simulate(migrant.token(), "{\"placement\":{\"costs\":{}}}").then().statusCode(200);
    }

    private static String jkk(String kind) {
        return "options.find { it.programme == 'JKK' && it.kind == '" + kind + "' }.";
    }

    private static Response simulate(String token, String body) {
        return Api.as(token).contentType("application/json").body(body).post("/claims/v1/simulations");
    }
}
