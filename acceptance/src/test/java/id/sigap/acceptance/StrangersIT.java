package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import id.sigap.acceptance.demo.Employer;
import id.sigap.contracts.problem.CommonProblem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What belongs to a member is nobody else's, and nobody else learns that it is there. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StrangersIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String UUID_TEXT = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final String INSTANT_TEXT = "\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z";
    private World world;
    private Member member;
    private String claim;

    @BeforeAll
    void aMemberHasAClaim(World given) {
        world = given;
        member = world.newcomer();
        member.joinAndBind(Faces.selfie());
        LocalDate today = Jakarta.today();
        YearMonth last = YearMonth.from(today).minusMonths(2);
        Employer employer = world.employer();
        String membership = employer.hire(member.citizen(), 5_000_000, last.atDay(1)).text("/membershipId");
        Patience.until("the bill", SOON, () -> employer.billAndPay(last), answer -> answer.status() == 201);
        employer.end(membership, today.minusDays(40).isBefore(last.atDay(1)) ? last.atDay(1) : today.minusDays(40), today.minusDays(2));
        Api.Answer filed = Patience.until("the claim to be taken", SOON, () -> member.app().post("/claims/v1/claims", Map.of("programme", "JHT",
                "reason", "RESIGNATION", "bankAccount", Map.of("bankCode", World.BANK, "accountNumber", member.citizen().accountNumber()))),
                answer -> answer.status() == 201);
        claim = filed.locatedId();
    }

    @Test
    void anothersClaimIsNotThere() {
        // given another bound member
        Member other = world.newcomer();
        other.joinAndBind(Faces.selfie());
        // then somebody's claim is as absent as one that never was
        for (String id : new String[] {claim, UUID.randomUUID().toString(), "not-an-id"}) {
            refused(CommonProblem.NOT_FOUND, other.app(), app -> app.get("/claims/v1/claims/" + id));
            refused(CommonProblem.NOT_FOUND, other.app(), app -> app.get("/claims/v1/claims/" + id + "/timeline"));
            refused(CommonProblem.NOT_FOUND, other.app(), app -> app.get("/claims/v1/claims/" + id + "/explanation"));
            refused(CommonProblem.NOT_FOUND, other.app(), app -> app.post("/claims/v1/claims/" + id + "/withdrawal", Map.of()));
        }
        // and its owner sees it
        member.app().get("/claims/v1/claims/" + claim).expect(200);
        assertFalse(other.app().get("/claims/v1/claims").expect(200).body().toString().contains(claim));
    }

    @Test
    void whoNamesAMembersNikIsAnsweredAsForOneOfSomebodyWhoNeverCameHere() {
        // given a stranger who knows a member's NIK, and one who knows a NIK of somebody else
        Citizen owner = member.citizen();
        Citizen outsider = world.newcomer().citizen();
        // then every answer to them reads alike
        String known = played(owner.nik(), "Nama Karangan", owner.birthDate());
        assertEquals(played(outsider.nik(), "Nama Karangan", outsider.birthDate()), known);
        assertTrue(known.contains("NOT_CONFIRMED"), known);
    }

    @Test
    void evenWhoKnowsAllOfSomebodysDataDoesNotLearnWhetherThatIsAMember() {
        // given a stranger who knows all of a member's data, and one who knows all of somebody's who never came here
        Citizen owner = member.citizen();
        Citizen outsider = world.newcomer().citizen();
        // then every answer to them reads alike, up to the face that is not theirs
        String known = played(owner.nik(), owner.fullName(), owner.birthDate());
        assertEquals(played(outsider.nik(), outsider.fullName(), outsider.birthDate()), known);
        assertTrue(known.contains("NO_MATCH"), known);
    }

    /** All that a stranger is answered who claims to be somebody, without ids and times. */
    private String played(String nik, String fullName, LocalDate birthDate) {
        Member stranger = world.unknown();
        stranger.join();
        Api.Answer asked = stranger.app().post("/auth/v1/bindings", Map.of("nik", nik, "fullName", fullName,
                "birthDate", birthDate.toString())).expect(202);
        String binding = asked.text("/bindingId");
        Api.Answer settled = Patience.until("the registry's answer", SOON, () -> stranger.app().get("/auth/v1/bindings/" + binding),
                answer -> !answer.text("/state").equals(asked.text("/state")));
        Api.Answer home = stranger.app().get("/membership/v1/home").expect(200);
        assertEquals("BEING_SET_UP", home.text("/status"));
        assertFalse(home.body().toString().contains(claim));
        String face = "no selfie was wanted";
        if ("AWAITING_FACE".equals(settled.text("/state"))) {
            Api.Answer verification = stranger.selfie(binding, Faces.impostor());
            assertNotEquals("MATCH", verification.text("/outcome"));
            face = verification.body().toString();
        }
        Api.Answer after = stranger.app().get("/auth/v1/bindings/" + binding).expect(200);
        assertNotEquals("BOUND", after.text("/state"));
        return plain(asked.body() + "\n" + settled.body() + "\n" + home.body() + "\n" + face + "\n"
                + stranger.app().get("/claims/v1/claims").body() + "\n" + stranger.app().get("/payment/v1/balances").body());
    }

    private static String plain(String answers) {
        return answers.replaceAll(UUID_TEXT, "ID").replaceAll(INSTANT_TEXT, "THEN").replaceAll("\"traceId\":\"[0-9a-f]+\"", "TRACE")
                .replaceAll("\"ageSeconds\":\\d+", "AGE").replaceAll(",", ",\n");
    }
}
