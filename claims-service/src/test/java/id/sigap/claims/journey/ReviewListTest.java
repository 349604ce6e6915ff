package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The list of claims in review shows an officer what the queues would. */
@QuarkusTest
@WithTestResource(Infra.class)
class ReviewListTest {

    @Inject
    AgroalDataSource database;

    @Test
    void theListOfReviewsIsThatOfTheOwnBranchAndSkillsAndSupervisorsMayLookFurther() {
        Team team = new Team("MTR01", "5271", database);
        String there = team.claim().toString();
        String elsewhere = Team.token(Ids.next(), Set.of(Role.OFFICER, Role.SUPERVISOR), "SBY02");
        UUID unskilled = Ids.next();
        Api.as(team.supervisor(Ids.next())).body(Map.of("branch", "MTR01", "skills", List.of("JKP"), "capacity", 3)).put("/claims/v1/officers/" + unskilled).then().statusCode(200);
        UUID officer = team.hired(1);

        assertEquals(List.of(there), listed(team.officer(officer), "OWN"));
        assertEquals(List.of(), listed(team.officer(unskilled), "OWN"));
        assertEquals(List.of(), listed(team.officer(Ids.next()), "OWN"));
        assertEquals(List.of(there), listed(team.supervisor(Ids.next()), "OWN"));
        assertTrue(!listed(elsewhere, "OWN").contains(there));
        assertTrue(listed(elsewhere, "EVERYWHERE").contains(there));
        Api.as(team.officer(officer)).get("/claims/v1/reviews?view=EVERYWHERE").then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
        Api.as(team.officer(officer)).get("/claims/v1/reviews?view=NONSENSE").then().statusCode(lessThan(500));

        // its time is over: it is the supervisors' now
        team.sql("update review_work set escalation = 'SUPERVISOR' where claim_id = '" + there + "'");
        assertEquals(List.of(), listed(team.officer(officer), "OWN"));
        assertEquals(List.of(there), listed(team.supervisor(Ids.next()), "OWN"));
        assertEquals(List.of("2"), team.ask("select count(*) from officer_read where officer_id = '" + officer + "' and what = 'queue'"));
    }

    @Test
    void oneClaimIsOpenedByWhomTheListShowsItAndNotFoundByOthers() {
        Team team = new Team("BTM01", "2171", database);
        UUID there = team.claim();
        UUID unskilled = Ids.next();
        Api.as(team.supervisor(Ids.next())).body(Map.of("branch", "BTM01", "skills", List.of("JKP"), "capacity", 3)).put("/claims/v1/officers/" + unskilled).then().statusCode(200);
        UUID officer = team.hired(1);

        one(team.officer(officer), there).then().statusCode(200);
        one(Team.token(officer, Set.of(Role.OFFICER), "0000"), there).then().statusCode(200);
        one(team.supervisor(Ids.next()), there).then().statusCode(200);
        one(Team.token(Ids.next(), Set.of(Role.OFFICER, Role.SUPERVISOR), "SBY02"), there).then().statusCode(200);
        String absent = plain(one(team.officer(officer), UUID.randomUUID()));
        for (String token : List.of(team.officer(unskilled), team.officer(Ids.next()), Team.token(officer, Set.of(Role.OFFICER), "SBY02"))) {
            one(token, there).then().statusCode(404);
            assertEquals(absent, plain(one(token, there)));
        }

        // gone up to the supervisors, and then given to this officer after all
        team.sql("update review_work set escalation = 'SUPERVISOR' where claim_id = '" + there + "'");
        one(team.officer(officer), there).then().statusCode(404);
        team.sql("update review_work set assigned_to = '" + officer + "', assigned_at = now() where claim_id = '" + there + "'");
        one(team.officer(officer), there).then().statusCode(200);
        assertEquals(List.of("0"), team.ask("select count(*) from officer_read where officer_id = '" + unskilled + "' and what = 'claim'"));
    }

    private static Response one(String token, UUID claimId) {
        return Api.as(token).get("/claims/v1/reviews/" + claimId);
    }

    /** Without what every answer has of its own. */
    private static String plain(Response answer) {
        return answer.asString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID").replaceAll("\"traceId\":\"[0-9a-f]+\"", "TRACE");
    }

    /** All pages of the list of claims in review. */
    private static List<String> listed(String token, String view) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = Api.as(token).get("/claims/v1/reviews?limit=100&view=" + view + "&cursor=" + cursor);
            seen.addAll(page.then().statusCode(200).extract().path("items.claimId"));
            cursor = page.path("next");
        } while (cursor != null);
        return seen;
    }
}
