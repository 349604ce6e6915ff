package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.heir.DeathCases;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** After a death each heir claims the own share, a guardian that of a minor, to the own account. */
@QuarkusTest
@WithTestResource(Infra.class)
class HeirsClaimTest {

    private static final Map<String, String> NOTE = Map.of("note", "Papers agree.");

    @Inject
    AgroalDataSource database;
    @Inject
    DeathCases cases;

    private final String officer = TestTokens.officer(Ids.next());
    private final String supervisor = TestTokens.supervisor(Ids.next());

    @Test
    void theDeathBenefitIsDividedAndPaidOnceTheFamilyIsSettled() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.member(database, "BUDI", 42);
        UUID death = reported(widow, member);
        UUID own = filed(file(widow, death, "JKM", null));

        Others.facesMatch(own);
        await(widow, own, "PAPERS_AWAITED");
        Api.as(widow.token()).get("/claims/v1/claims/" + own + "/papers").then().body("papers.kind", hasItems("DEATH_CERTIFICATE", "KK", "MARRIAGE_BOOK"));
        Others.papers(widow.token(), own);
        await(widow, own, "IN_REVIEW");
        Api.post(officer, "/claims/v1/reviews/" + own + "/recommendation", NOTE).then().statusCode(200);
        Api.post(supervisor, "/claims/v1/reviews/" + own + "/approval", NOTE).then().statusCode(409).body("type", equalTo("urn:sigap:problem:amount-not-known"));

        settle(death);
        Api.post(supervisor, "/claims/v1/reviews/" + own + "/approval", NOTE).then().statusCode(200).body("net", equalTo(21_000_000));
        PayoutRequested payout = TestEvents.await(own.toString(), PayoutRequested.class);
        assertEquals(Programme.JKM, payout.fund());
        assertEquals(member.personId, payout.personId());
        assertEquals(widow.personId, payout.payee());
        assertEquals(widow.name, payout.legalName());
        assertEquals(ClaimantKind.HEIR, TestEvents.await(own.toString(), ClaimHappened.class).claimant());
        file(widow, death, "JKM", null).then().statusCode(409).body("type", equalTo("urn:sigap:problem:claim-already-open"));

        UUID child = cases.find(death).orElseThrow().facts().family().get(1).id();
        UUID ward = filed(file(widow, death, "JKM", child));
        assertEquals(ClaimantKind.GUARDIAN, TestEvents.await(ward.toString(), ClaimHappened.class).claimant());
    }

    @Test
    void ofTheJhtBalanceTheLedgerHoldsTheHeirsPart() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.member(database, "BUDI", 42);
        TestEvents.publish(new BalanceState(Ids.next(), Ids.next(), member.personId, Programme.JHT, Rupiah.of(30_000_001), Rupiah.ZERO, 3, Rupiah.of(342_000),
                "2026-10", Instant.now()));
        UUID death = reported(widow, member);
        file(widow, death, "JHT", null).then().statusCode(409).body("type", equalTo("urn:sigap:problem:family-not-settled"));
        settle(death);

        UUID[] claim = new UUID[1];
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> {
            Response answer = file(widow, death, "JHT", null);
            claim[0] = answer.statusCode() == 201 ? UUID.fromString(answer.path("claimId")) : null;
            return claim[0] != null;
        });
        Others.facesMatch(claim[0]);
        HoldRequested asked = TestEvents.await(claim[0].toString(), HoldRequested.class);
        assertEquals("1/2", asked.part());
        assertEquals(death, asked.legacy());
        assertEquals(member.personId, asked.personId());
    }

    @Test
    void whoReportedItAndIsNotOfTheFamilyIsToldWhyAndAStrangerNothing() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.member(database, "BUDI", 42);
        Relative neighbour = Relative.bound(database, "TONO", 50);
        Relative stranger = Relative.bound(database, "JOKO", 50);
        Map<String, Object> facts = facts(widow);
        UUID death = reported(widow, member, facts);
        neighbour.reports(neighbour.deathOf(member, facts)).then().statusCode(201).body("deathCaseId", equalTo(death.toString()));

        file(stranger, death, "JKM", null).then().statusCode(404);
        file(neighbour, death, "JKM", null).then().statusCode(422).body("type", equalTo("urn:sigap:problem:not-entitled"), "reason", equalTo("NOT_OF_THE_FAMILY"),
                "reasonText", notNullValue());
        file(widow, UUID.randomUUID(), "JKM", null).then().statusCode(404);
        file(widow, death, "JKK", null).then().statusCode(422).body("reason", equalTo("WORK_DID_NOT_CAUSE_IT"));
        file(widow, death, "JP", null).then().statusCode(409).body("type", equalTo("urn:sigap:problem:family-not-settled"));
        Api.as(widow.token()).get("/claims/v1/claims").then().body("items.size()", equalTo(0));
    }

    @Test
    void heirsOfAMigrantWorkerBringTheEmbassysLetter() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.single(database, "BUDI", Segment.PMI, LocalDate.of(2024, 1, 6));
        UUID death = reported(widow, member);
        UUID own = filed(file(widow, death, "JKM", null));
        settle(death);

        Others.facesMatch(own);
        await(widow, own, "PAPERS_AWAITED");
        Api.as(widow.token()).get("/claims/v1/claims/" + own + "/papers").then().body("papers.kind", hasItems("DEATH_CERTIFICATE", "EMBASSY_DEATH_LETTER", "PASSPORT"));
        Others.papers(widow.token(), own);
        await(widow, own, "IN_REVIEW");
        Api.as(supervisor).get("/claims/v1/reviews/" + own).then().body("grossToday", equalTo(21_000_000));
    }

    @Test
    void ofAMigrantWorkerWhoDiedAtWorkJkkPaysItsOwnAmountAndNoFuneral() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.single(database, "BUDI", Segment.PMI, LocalDate.of(2024, 1, 6));
        Instant at = Relative.DIED.minusDays(1).atTime(9, 0).atZone(Clocks.JAKARTA).toInstant();
        UUID accident = UUID.fromString(Employee.report(member.token(), Employee.told(at)).then().statusCode(201).extract().path("accidentId"));
        Api.post(member.token(), "/claims/v1/accidents/" + accident + "/stage-one", Employee.stageOne()).then().statusCode(200);
        Map<String, Object> end = Employee.stageTwo("DEATH", Relative.DIED);
        end.put("diedOn", Relative.DIED.toString());
        Api.post(member.token(), "/claims/v1/accidents/" + accident + "/stage-two", end).then().statusCode(200);
        UUID death = reported(widow, member, accident);
        UUID own = filed(file(widow, death, "JKK", null));
        settle(death);

        Others.facesMatch(own);
        await(widow, own, "PAPERS_AWAITED");
        Others.papers(widow.token(), own);
        await(widow, own, "IN_REVIEW");
        Api.as(supervisor).get("/claims/v1/reviews/" + own).then().body("grossToday", equalTo(42_500_000));
    }

    @Test
    void ofASelfEmployedMemberWhoJoinedLatelyJkmPaysTheFuneralGrantAlone() {
        Relative widow = Relative.bound(database, "SITI", 39);
        Relative member = Relative.single(database, "BUDI", Segment.BPU, Relative.DIED.minusDays(20));
        UUID death = reported(widow, member);
        UUID own = filed(file(widow, death, "JKM", null));
        settle(death);

        Others.facesMatch(own);
        await(widow, own, "PAPERS_AWAITED");
        Others.papers(widow.token(), own);
        await(widow, own, "IN_REVIEW");
        Api.as(supervisor).get("/claims/v1/reviews/" + own).then().body("grossToday", equalTo(5_000_000));
    }

    private static UUID reported(Relative widow, Relative member) {
        return reported(widow, member, facts(widow));
    }

    /** @param accident that caused it */
    private static UUID reported(Relative widow, Relative member, UUID accident) {
        Map<String, Object> facts = facts(widow);
        facts.put("workCaused", true);
        facts.put("accidentId", accident.toString());
        return reported(widow, member, facts);
    }

    private static Map<String, Object> facts(Relative widow) {
        Map<String, Object> facts = Relative.facts(widow.as("SPOUSE"), Relative.unknown("AYU", 9).pupil(widow, "PARENT"));
        facts.put("workCaused", false);
        return facts;
    }

    private static UUID reported(Relative widow, Relative member, Map<String, Object> facts) {
        return UUID.fromString(widow.reports(widow.deathOf(member, facts)).then().statusCode(201).extract().path("deathCaseId"));
    }

    private void settle(UUID death) {
        Api.post(officer, "/claims/v1/death-reviews/" + death + "/proposal", Map.of("declarationNo", 1, "why", "KK agrees.")).then().statusCode(200);
        Api.post(officer, "/claims/v1/death-reviews/" + death + "/confirmation", Map.of("why", "Papers seen.")).then().statusCode(200).body("status", equalTo("SETTLED"));
    }

    private static Response file(Relative who, UUID death, String programme, UUID ward) {
        Map<String, Object> body = new HashMap<>(Map.of("programme", programme, "reason", "DEATH", "bankAccount",
                Map.of("bankCode", Api.BANK, "accountNumber", Api.ACCOUNT)));
        if (ward != null) {
            body.put("wardId", ward.toString());
        }
        return Api.post(who.token(), "/claims/v1/deaths/" + death + "/claims", body);
    }

    private static UUID filed(Response answer) {
        return UUID.fromString(answer.then().statusCode(201).extract().path("claimId"));
    }

    private static void await(Relative who, UUID claimId, String status) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(who.token()).get("/claims/v1/claims/" + claimId).then()
                .body("status", equalTo(status)));
    }
}
