package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Of the claims that went straight through, some are looked at afterwards. */
@QuarkusTest
@WithTestResource(Infra.class)
class SampleTest {

    @Inject
    AgroalDataSource database;

    @Test
    void aFlaggedClaimIsPaidAndSetAsideAndOneOfficerSaysWhatWasFound() {
        Team team = new Team("PNK01", "6171", database);
        UUID claimId = straight(team, 14_900_000);
        UUID officer = Ids.next();

        JsonPath page = Api.as(team.officer(officer)).get("/claims/v1/samples").then().statusCode(200).body("items.claimId", contains(claimId.toString()),
                "items[0].why", equalTo("RISK"), "items[0].risks", hasItem("JUST_BELOW_LIMIT")).extract().jsonPath();
        String finding = "/claims/v1/samples/" + page.getString("items[0].sampleId") + "/finding";
        Api.post(team.officer(officer), finding, Map.of("outcome", "FINDING")).then().statusCode(400).body("field", equalTo("ground"));
        Api.post(team.officer(officer), finding, Map.of("outcome", "OK", "ground", "OTHER")).then().statusCode(400);
        Api.post(Team.token(Ids.next(), Set.of(Role.OFFICER), "SBY02"), finding, Map.of("outcome", "OK")).then().statusCode(404);
        Api.post(team.officer(officer), finding, Map.of("outcome", "FINDING", "ground", "ACCOUNT_OF_ANOTHER")).then().statusCode(200)
                .body("foundBy", equalTo(officer.toString()));
        Api.post(team.officer(Ids.next()), finding, Map.of("outcome", "OK")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:sample-answered"));
        assertEquals(List.of("SAMPLED", "SAMPLE_ANSWERED"), team.ask("select what from review_log where claim_id = '" + claimId + "' order by id"));
    }

    @Test
    void nobodyLooksAtTheOwnClaim() {
        Team team = new Team("AMB01", "8171", database);
        Worker worker = Worker.resigned(14_900_000);
        straight(team, worker, 14_900_000);
        String sample = team.ask("select s.id from review_sample s join claim c on c.id = s.claim_id where c.person_id = '" + worker.personId + "'").getFirst();

        Api.post(Team.token(worker.accountId, Set.of(Role.OFFICER), "AMB01"), "/claims/v1/samples/" + sample + "/finding", Map.of("outcome", "OK")).then().statusCode(403)
                .body("type", equalTo("urn:sigap:problem:own-claim"));
    }

    private static UUID straight(Team team, long gross) {
        return straight(team, Worker.resigned(gross), gross);
    }

    private static UUID straight(Team team, Worker worker, long gross) {
        UUID claimId = Api.filed(worker);
        team.region(worker);
        Others.facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(Others.held(worker, claimId, gross, 0));
        Api.awaitStatus(worker, claimId, "PAYMENT_REQUESTED");
        return claimId;
    }
}
