package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Staff;
import id.sigap.acceptance.demo.OnPapers;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.ProblemType;
import id.sigap.local.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Every act that claims-service publishes, tried by those whom it does not concern, with the ids of things that are there. What is
 * published later is tried as well; for a new kind of id, a thing that has one is to be made here.
 */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForeignClaimsIT {

    private static final List<String> NAMES = List.of("claimId", "documentId", "pensionId", "accidentId", "reportId", "deathCaseId", "slotId", "sampleId", "accountId");
    private final Map<String, String> theirs = new HashMap<>();
    private World world;
    private Member owner;
    private List<Operation> offered;

    @BeforeAll
    void aMemberHasSomethingOfEveryKind(World given) {
        world = given;
        offered = Operation.publishedAt(world.gateway(), "/claims/v1/openapi");
        theirs.putAll(nobodys());
        Claimant claimant = Claimant.filed(world);
        owner = claimant.member();
        theirs.put("claimId", claimant.claim());
        List<Person> officers = world.suite().people(Role.OFFICER);
        OnPapers papers = new OnPapers(Staff.signIn(world.gateway(), officers.get(0)), Staff.signIn(world.gateway(), officers.get(1)), World.BANK);
        papers.submit(owner, claimant.claim());
        theirs.put("documentId", owner.app().get("/claims/v1/claims/" + claimant.claim() + "/documents").expect(200).text("/items/0/documentId"));
        papers.approve(claimant.claim());
        theirs.put("pensionId", owner.app().get("/claims/v1/pensions").expect(200).text("/items/0/pensionId"));
        accident();
        theirs.put("deathCaseId", death());
    }

    private void accident() {
        theirs.put("accidentId", owner.app().post("/claims/v1/accidents", Map.of("happenedAt", Instant.now().minus(Duration.ofHours(1)).toString(),
                "place", Map.of("text", "Gudang 3, Cikarang", "region", "3216"), "cause", "WORK", "traffic", false, "whatHappened", "Slipped on the warehouse stairs.",
                "witnesses", List.of(), "care", Map.of("begun", false))).expect(201).text("/accidentId"));
        theirs.put("reportId", owner.app().get("/claims/v1/accident-reports").expect(200).text("/items/0/reportId"));
    }

    private String death() {
        Citizen husband = world.newcomer().citizen();
        String kpj = world.employer().hire(husband, 5_000_000, Jakarta.today().minusMonths(2)).text("/kpj");
        return owner.app().post("/claims/v1/deaths", Map.of("paidForFuneral", false,
                "deceased", Map.of("kpj", kpj, "legalName", husband.fullName(), "birthDate", husband.birthDate().toString()),
                "facts", Map.of("diedOn", Jakarta.today().minusDays(1).toString(), "certificate", Map.of("number", "3216-KM-0009", "place", "Bekasi"), "workCaused", false,
                        "family", List.of(Map.of("relation", "SPOUSE", "legalName", owner.citizen().fullName(), "birthDate", owner.citizen().birthDate().toString())))))
                .expect(201).text("/deathCaseId");
    }

    @Test
    void withoutATokenNothingIsAnswered() {
        tried(operation -> !operation.roles().isEmpty(), operation -> refusedAlike(CommonProblem.UNAUTHENTICATED, operation, world.gateway()));
    }

    @Test
    void whatIsForOthersThanMembersIsForbiddenToThem() {
        Api stranger = stranger().app();
        tried(operation -> !operation.roles().isEmpty() && !operation.roles().contains(Role.MEMBER), operation -> refusedAlike(CommonProblem.FORBIDDEN, operation, stranger));
    }

    @Test
    void whatBelongsToAnotherMemberIsAsAbsentAsWhatNeverWas() {
        Api stranger = stranger().app();
        Map<String, JsonNode> before = seenByTheOwner();
        tried(operation -> operation.roles().contains(Role.MEMBER) && operation.namesOne(), operation -> refusedAlike(CommonProblem.NOT_FOUND, operation, stranger));
        // and for its owner it is there as it was
        assertEquals(before, seenByTheOwner());
    }

    @Test
    void whatDoesNotConcernAnEmployerIsAsAbsentAsWhatNeverWas() {
        Api employer = Staff.signIn(world.gateway(), world.suite().people(Role.EMPLOYER).getFirst());
        // a worker's accident does concern them
        tried(operation -> operation.roles().contains(Role.EMPLOYER) && operation.namesOne() && !operation.path().contains("accident"),
                operation -> refusedAlike(CommonProblem.NOT_FOUND, operation, employer));
    }

    @Test
    void whatDoesNotConcernAHospitalIsAsAbsentAsWhatNeverWas() {
        Api hospital = Staff.signIn(world.gateway(), world.suite().people(Role.HOSPITAL).getFirst());
        tried(operation -> operation.roles().contains(Role.HOSPITAL) && operation.namesOne(), operation -> refusedAlike(CommonProblem.NOT_FOUND, operation, hospital));
        tried(operation -> !operation.roles().isEmpty() && !operation.roles().contains(Role.HOSPITAL), operation -> refusedAlike(CommonProblem.FORBIDDEN, operation, hospital));
    }

    @Test
    void listsOfAMemberHoldNothingOfAnothers() {
        Api stranger = stranger().app();
        tried(operation -> operation.roles().contains(Role.MEMBER) && "GET".equals(operation.method()) && !operation.namesOne() && !operation.path().endsWith("/eligibility"),
                operation -> {
                    String seen = operation.send(stranger, theirs).expect(200).body().toString();
                    theirs.values().forEach(id -> assertFalse(id.length() > 1 && seen.contains(id), () -> operation + " answers " + seen));
                });
    }

    /** Reads alike for what is there and for what never was. */
    private void refusedAlike(ProblemType wanted, Operation operation, Api who) {
        if ("HEAD".equals(operation.method())) {
            assertEquals(wanted.status(), operation.send(who, theirs).status(), operation::toString);
            assertEquals(wanted.status(), operation.send(who, nobodys()).status(), operation::toString);
            return;
        }
        Api.Answer there = refused(wanted, who, app -> operation.send(app, theirs));
        Api.Answer nowhere = refused(wanted, who, app -> operation.send(app, nobodys()));
        assertEquals(plain(nowhere), plain(there), operation::toString);
    }

    private static String plain(Api.Answer answer) {
        return answer.body().toString().replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "ID").replaceAll("\"traceId\":\"[0-9a-f]+\"", "TRACE");
    }

    private void tried(Predicate<Operation> which, Consumer<Operation> trial) {
        List<Operation> some = offered.stream().filter(which).toList();
        assertTrue(some.size() > 2, () -> "only " + some);
        assertAll(some.stream().map(operation -> () -> trial.accept(operation)));
    }

    /** All that the ids lead to; each is there, so a refusal is for who asks. */
    private Map<String, JsonNode> seenByTheOwner() {
        Map<String, JsonNode> seen = new HashMap<>();
        for (String place : List.of("/claims/{claimId}", "/claims/{claimId}/timeline", "/claims/{claimId}/papers", "/claims/{claimId}/letters", "/documents/{documentId}",
                "/pensions/{pensionId}", "/accidents/{accidentId}", "/accident-reports/{reportId}", "/deaths/{deathCaseId}")) {
            Operation read = offered.stream().filter(operation -> operation.method().equals("GET") && operation.path().equals("/claims/v1" + place)).findFirst().orElseThrow();
            seen.put(place, read.send(owner.app(), theirs).expect(200).body());
        }
        return seen;
    }

    private static Map<String, String> nobodys() {
        Map<String, String> ids = new HashMap<>(Map.of("number", "1", "facility", "RS3216001"));
        NAMES.forEach(name -> ids.put(name, UUID.randomUUID().toString()));
        return ids;
    }

    private Member stranger() {
        Member stranger = world.newcomer();
        stranger.joinAndBind(Faces.selfie());
        return stranger;
    }
}
