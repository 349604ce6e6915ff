package id.sigap.acceptance.demo;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An accident at work that JKK pays for, and a death that JKM pays for: on papers, by officers, out of the funds. */
final class AfterHarm {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final long FARE = 450_000;

    private final Stage stage;
    private final Api officer;
    private final Api other;
    private final String bank;

    /** @param bank code of the bank at which all have an account */
    AfterHarm(Stage stage, Api officer, Api other, String bank) {
        this.stage = stage;
        this.officer = officer;
        this.other = other;
        this.bank = bank;
    }

    /** From a report by phone to the fare that is paid back. */
    void accident(Member worker) {
        String[] ids = new String[2];
        stage.step("reports her accident by phone; the clock of 2 × 24 hours is shown", () -> {
            Api.Answer reported = worker.app().post("/claims/v1/accidents", Map.of("happenedAt", Instant.now().minus(Duration.ofHours(1)).toString(),
                    "place", Map.of("text", "Gudang 3, Cikarang", "region", "3216"), "cause", "WORK", "traffic", false, "whatHappened", "Slipped on the warehouse stairs.",
                    "witnesses", List.of(Map.of("name", "Budi Santoso", "phone", "+628123456789")), "care", Map.of("begun", true, "where", "RS Mitra")));
            ids[0] = reported.expect(201).text("/accidentId");
            return "report " + ids[0];
        });
        stage.step("the form of stage I, then a claim of the fare to the hospital", () -> {
            worker.app().post("/claims/v1/accidents/" + ids[0] + "/stage-one", Map.of("jobTitle", "Operator", "course", "Slipped.", "injuredParts", "Right hand",
                    "injury", "Fracture", "care", "NONE", "monthlyWage", 6_000_000, "wageContinued", true)).expect(200);
            ids[1] = worker.app().post("/claims/v1/claims", Map.of("programme", "JKK", "reason", "TRANSPORT", "bankAccount", account(worker),
                    "statement", Map.of("injury", Map.of("accidentId", ids[0], "transport", Map.of("LAND", FARE), "billNo", "TAXI-1")))).expect(201).locatedId();
            return "claim " + ids[1];
        });
        stage.step("a selfie, the papers, one officer", () -> {
            papers(worker, ids[1]);
            approve(officer, ids[1]);
            return "paid " + paid(worker, ids[1]);
        });
    }

    /** From the report of a death to the widow's benefit. */
    void death(Member widow, Citizen husband, String kpj) {
        String[] ids = new String[2];
        stage.step("reports her husband's death and the family that he left", () -> {
            Map<String, Object> report = new HashMap<>(Map.of("paidForFuneral", false,
                    "deceased", Map.of("kpj", kpj, "legalName", husband.fullName(), "birthDate", husband.birthDate().toString()),
                    "facts", Map.of("diedOn", LocalDate.now().minusDays(1).toString(), "certificate", Map.of("number", "3216-KM-0007", "place", "Bekasi"), "workCaused", false,
                            "family", List.of(Map.of("relation", "SPOUSE", "legalName", widow.citizen().fullName(), "birthDate", widow.citizen().birthDate().toString())))));
            ids[0] = widow.app().post("/claims/v1/deaths", report).expect(201).text("/deathCaseId");
            return "case " + ids[0];
        });
        stage.step("an officer settles the family as all declared it", () -> {
            officer.post("/claims/v1/death-reviews/" + ids[0] + "/proposal", Map.of("declarationNo", 1, "why", "Family card seen.")).expect(200);
            return officer.post("/claims/v1/death-reviews/" + ids[0] + "/confirmation", Map.of("why", "Family card seen.")).expect(200).text("/status");
        });
        stage.step("claims JKM with a selfie and papers; two officers", () -> {
            ids[1] = widow.app().post("/claims/v1/deaths/" + ids[0] + "/claims", Map.of("programme", "JKM", "reason", "DEATH", "bankAccount", account(widow)))
                    .expect(201).locatedId();
            papers(widow, ids[1]);
            other.post("/claims/v1/reviews/" + ids[1] + "/recommendation", Map.of("note", "Papers agree.")).expect(200);
            approve(officer, ids[1]);
            return "paid " + paid(widow, ids[1]);
        });
    }

    private void papers(Member member, String claim) {
        String outcome = member.selfie(claim, Faces.selfie()).text("/outcome");
        if (!"MATCH".equals(outcome)) {
            throw new IllegalStateException("the face was judged " + outcome);
        }
        await(member, claim, "PAPERS_AWAITED");
        member.uploadPapers(claim);
        await(member, claim, "IN_REVIEW");
    }

    private static void approve(Api officer, String claim) {
        officer.post("/claims/v1/reviews/" + claim + "/approval", Map.of("note", "Papers agree.")).expect(200);
    }

    private static String paid(Member member, String claim) {
        return Demo.rupiah(await(member, claim, "PAID").body().path("net").asLong());
    }

    private static Api.Answer await(Member member, String claim, String status) {
        return Patience.until("the claim to be " + status, SOON, () -> member.app().get("/claims/v1/claims/" + claim), answer -> status.equals(answer.text("/status")));
    }

    private Map<String, String> account(Member member) {
        return Map.of("bankCode", bank, "accountNumber", member.citizen().accountNumber());
    }
}
