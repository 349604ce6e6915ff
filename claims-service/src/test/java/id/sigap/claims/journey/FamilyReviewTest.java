package id.sigap.claims.journey;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.heir.DeathCases.Answer;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.heir.kin.NoRight;
import id.sigap.claims.jp.Family;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers settle who the family are. */
@QuarkusTest
@WithTestResource(Infra.class)
class FamilyReviewTest {

    private static final Map<String, Object> WHY = Map.of("why", "Papers seen.");
    private static final Map<String, Object> AS_DECLARED = Map.of("declarationNo", 1, "why", "KK agrees.");

    @Inject
    AgroalDataSource database;
    @Inject
    DeathCases cases;

    private final UUID officerId = Ids.next();
    private final String officer = TestTokens.officer(officerId);
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @Test
    void whatAllDeclareIsSettledByOneOfficerAndEveryLookIsRecorded() throws SQLException {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID caseId = reported(widow, member, Relative.facts(widow.as("SPOUSE"), Relative.unknown("AYU", 9).pupil(widow, "PARENT")));

        Api.as(officer).get(review(caseId, "")).then().statusCode(200).body("legalName", equalTo(member.name), "declarations.size()", equalTo(1), "agreed", equalTo(true),
                "declarations[0].facts.family[0].relation", equalTo("SPOUSE"), "shares.heirs.share", contains("1/2", "1/2"), "shares.pension", equalTo("SPOUSE"));
        assertEquals(1, Relative.count(database, "officer_read where officer_id = '" + officerId + "' and death_case_id = '" + caseId + "'"));
        assertTrue(!entitled(caseId, widow, new ForWhom.Myself()).certain());
        Api.post(officer, review(caseId, "/confirmation"), WHY).then().statusCode(409).body("type", equalTo("urn:sigap:problem:death-moved-on"));
        Api.post(officer, review(caseId, "/proposal"), AS_DECLARED).then().statusCode(200).body("status", equalTo("FAMILY_PROPOSED"), "needsSecond", equalTo(false));
        Api.post(officer, review(caseId, "/confirmation"), WHY).then().statusCode(200).body("status", equalTo("SETTLED"), "steps.size()", equalTo(3),
                "steps[2].why", equalTo("Papers seen."), "settled.family.size()", equalTo(2));

        widow.deaths().then().body("items[0].status", equalTo("SETTLED"), "items[0].rights.certain", hasItem(true), "items[0].missing", contains("CAUSE_NOT_KNOWN"));
        Answer.Entitled own = entitled(caseId, widow, new ForWhom.Myself());
        assertTrue(own.certain() && own.beneficiary().self());
        assertEquals(List.of(1L, 2L), List.of(own.shareNumerator(), own.shareDenominator()));
        assertEquals(member.personId, own.deceasedPersonId());
        assertEquals(Relative.DIED, own.died());
        UUID child = cases.find(caseId).orElseThrow().facts().family().get(1).id();
        Answer.Entitled ward = entitled(caseId, widow, new ForWhom.Ward(child));
        assertEquals(child, ward.beneficiary().memberId());
        assertTrue(ward.beneficiary().minor().legalName().startsWith("AYU"));
        assertEquals(Family.Spouse.ENTITLED, cases.familyForJp(caseId).orElseThrow().spouse());
        assertEquals(1, cases.schooling(caseId).size());
    }

    @Test
    void declarationsThatDifferAreADisputeThatOneProposesAndAnotherSettles() throws SQLException {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative son = Relative.bound(database, "ADI", 20);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID caseId = reported(widow, member, Relative.facts(widow.as("SPOUSE")));
        assertEquals(caseId, reported(son, member, Relative.facts(widow.as("SPOUSE"), son.as("CHILD"))));

        widow.deaths().then().body("items[0].status", equalTo("DISPUTED"), "items[0].rights", hasSize(0), "items[0].missing", contains("FAMILY_DISPUTED"));
        assertEquals(NoRight.FAMILY_IS_DISPUTED, refused(caseId, widow, Programme.JHT));
        assertEquals(DeathStatus.DISPUTED, cases.find(caseId).orElseThrow().status());
        Api.post(officer, review(caseId, "/proposal"), Map.of("corrected", Relative.facts(widow.as("SPOUSE"), son.as("CHILD")), "why", "Birth certificate seen."))
                .then().statusCode(200).body("needsSecond", equalTo(true), "agreed", equalTo(false));
        Api.post(officer, review(caseId, "/confirmation"), WHY).then().statusCode(403).body("type", equalTo("urn:sigap:problem:second-officer-for-family"));
        try (Connection c = database.getConnection(); Statement statement = c.createStatement()) {
            SQLException alone = assertThrows(SQLException.class, () -> statement.executeUpdate(
                    "update death_case set status = 'SETTLED', settled_sealed = proposal_sealed, confirmed_by = proposed_by where id = '" + caseId + "'"));
            assertTrue(alone.getMessage().contains("settled_by_another"), alone.getMessage());
        }
        Api.post(supervisor, review(caseId, "/confirmation"), WHY).then().statusCode(200).body("status", equalTo("SETTLED"), "proposedBy", equalTo(officerId.toString()));

        assertEquals(2, entitled(caseId, son, new ForWhom.Myself()).shareDenominator());
    }

    @Test
    void anHeirWhoAppearsLateOpensASettledCaseAndWhatWasHeardDoesNot() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative late = Relative.bound(database, "ADI", 20);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID caseId = reported(widow, member, Relative.facts(widow.as("SPOUSE")));
        Api.post(officer, review(caseId, "/proposal"), AS_DECLARED).then().statusCode(200);
        Api.post(officer, review(caseId, "/confirmation"), WHY).then().statusCode(200);

        reported(late, member, Relative.facts(widow.as("SPOUSE"), late.as("CHILD")));
        Api.as(officer).get(review(caseId, "")).then().body("status", equalTo("DISPUTED"), "settled", notNullValue(), "confirmedBy", nullValue(),
                "steps[-1].step", equalTo("REOPENED"));
        Api.post(officer, review(caseId, "/proposal"), Map.of("declarationNo", 1, "why", "The certificate is false.")).then().statusCode(200);
        Api.post(supervisor, review(caseId, "/confirmation"), WHY).then().statusCode(200);
        reported(late, member, Relative.facts(widow.as("SPOUSE"), late.as("CHILD")));

        assertEquals(DeathStatus.SETTLED, cases.find(caseId).orElseThrow().status());
        assertEquals(NoRight.NOT_OF_THE_FAMILY, refused(caseId, late, Programme.JHT));
        late.deaths().then().body("items[0].roles", contains("REPORTER"));
    }

    @Test
    void aRefusalNamesItsGroundAndANewReportOpensTheCaseAgain() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID caseId = reported(widow, member, Relative.facts(widow.as("SPOUSE")));

        Api.post(officer, review(caseId, "/refusal"), Map.of("why", "None.")).then().statusCode(400).body("field", equalTo("ground"));
        Api.post(officer, review(caseId, "/refusal"), Map.of("ground", "CERTIFICATE_NOT_CONFIRMED", "why", "The registry has none.")).then().statusCode(200)
                .body("status", equalTo("REFUSED"));
        Response seen = widow.deaths();
        seen.then().body("items[0].groundText", equalTo("The civil registry does not confirm the death certificate"), "items[0].rights", hasSize(0));
        assertTrue(!seen.asString().contains("The registry has none"), "the officer's words are for officers");
        assertEquals(NoRight.REPORT_WAS_REFUSED, refused(caseId, widow, Programme.JKM));
        assertEquals(caseId, reported(widow, member, Relative.facts(widow.as("SPOUSE"))));
        assertEquals(DeathStatus.REPORTED, cases.find(caseId).orElseThrow().status());
    }

    @Test
    void whoHasAPartDecidesNothingNorDoMembers() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative son = Relative.bound(database, "ADI", 20);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID caseId = reported(widow, member, Relative.facts(widow.as("SPOUSE"), son.as("CHILD")));

        for (Relative part : List.of(widow, son, member)) {
            Api.post(TestTokens.officer(part.accountId), review(caseId, "/proposal"), AS_DECLARED).then().statusCode(403)
                    .body("type", equalTo("urn:sigap:problem:family-matter"));
        }
        Api.post(widow.token(), review(caseId, "/proposal"), AS_DECLARED).then().statusCode(403).body("type", equalTo("urn:sigap:problem:forbidden"));
        Api.as(widow.token()).get(review(caseId, "")).then().statusCode(403);
        Api.as(officer).get(review(Ids.next(), "")).then().statusCode(404);
    }

    @Test
    void aProposalIsADeclarationOrACorrectionAndNamesOnesThatExist() {
        Relative widow = Relative.bound(database, "SITI", 39);
        UUID caseId = reported(widow, Relative.member(database, "BUDI", 42), Relative.facts(widow.as("SPOUSE")));

        Api.post(officer, review(caseId, "/proposal"), WHY).then().statusCode(400).body("field", equalTo("declarationNo"));
        Api.post(officer, review(caseId, "/proposal"), Map.of("declarationNo", 9, "why", "x")).then().statusCode(400).body("field", equalTo("declarationNo"));
        Api.post(officer, review(caseId, "/proposal"), Map.of("corrected", Relative.facts(), "funeralPaidBy", 9, "why", "x")).then().statusCode(400)
                .body("field", equalTo("funeralPaidBy"));
        Api.post(officer, review(caseId, "/proposal"), Map.of("declarationNo", 1)).then().statusCode(400).body("field", equalTo("why"));
    }

    @Test
    void theQueueComesInPages() throws SQLException {
        Relative widow = Relative.bound(database, "SITI", 39);
        UUID first = reported(widow, Relative.member(database, "BUDI", 42), Relative.facts(widow.as("SPOUSE")));
        UUID second = reported(widow, Relative.member(database, "BUDI", 42), Relative.facts(widow.as("SPOUSE")));
        List<String> seen = new ArrayList<>();
        String cursor = "";
        int pages = 0;
        do {
            Response page = Api.as(officer).get("/claims/v1/death-reviews?limit=1&cursor=" + cursor);
            seen.addAll(page.path("items.deathCaseId"));
            cursor = page.path("next");
            pages++;
        } while (cursor != null && pages < 200);
        assertTrue(seen.containsAll(List.of(first.toString(), second.toString())), seen::toString);
        assertEquals(pages, Relative.count(database, "officer_read where officer_id = '" + officerId + "' and what = 'death-queue'"));
    }

    private static UUID reported(Relative reporter, Relative member, Map<String, Object> facts) {
        return UUID.fromString(reporter.reports(reporter.deathOf(member, facts)).then().statusCode(201).extract().path("deathCaseId"));
    }

    private Answer.Entitled entitled(UUID caseId, Relative who, ForWhom forWhom) {
        return assertInstanceOf(Answer.Entitled.class, cases.entitlement(caseId, who.personId, Programme.JHT, forWhom));
    }

    private NoRight refused(UUID caseId, Relative who, Programme programme) {
        return assertInstanceOf(Answer.NotEntitled.class, cases.entitlement(caseId, who.personId, programme, new ForWhom.Myself())).why();
    }

    private static String review(UUID caseId, String act) {
        return "/claims/v1/death-reviews/" + caseId + act;
    }
}
