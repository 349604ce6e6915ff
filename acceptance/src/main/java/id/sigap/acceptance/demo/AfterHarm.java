package id.sigap.acceptance.demo;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An accident at work that JKK pays for, and a death that JKM pays for: on papers, by officers, out of the funds. */
final class AfterHarm {

    private static final long FARE = 450_000;

    private final Stage stage;
    private final OnPapers papers;

    AfterHarm(Stage stage, OnPapers papers) {
        this.stage = stage;
        this.papers = papers;
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
            ids[1] = worker.app().post("/claims/v1/claims", Map.of("programme", "JKK", "reason", "TRANSPORT", "bankAccount", papers.account(worker),
                    "statement", Map.of("injury", Map.of("accidentId", ids[0], "transport", Map.of("LAND", FARE), "billNo", "TAXI-1")))).expect(201).locatedId();
            return "claim " + ids[1];
        });
        stage.step("a selfie, the papers, one officer", () -> {
            papers.submit(worker, ids[1]);
            papers.approve(ids[1]);
            return "paid " + papers.paid(worker, ids[1]);
        });
    }

    /** From the report of a death to the widow's benefit; answers the case of that death. */
    String death(Member widow, Citizen husband, String kpj) {
        String[] ids = new String[2];
        stage.step("reports her husband's death and the family that he left", () -> {
            Map<String, Object> report = new HashMap<>(Map.of("paidForFuneral", false,
                    "deceased", Map.of("kpj", kpj, "legalName", husband.fullName(), "birthDate", husband.birthDate().toString()),
                    "facts", Map.of("diedOn", Jakarta.today().minusDays(1).toString(), "certificate", Map.of("number", "3216-KM-0007", "place", "Bekasi"), "workCaused", false,
                            "family", List.of(Map.of("relation", "SPOUSE", "legalName", widow.citizen().fullName(), "birthDate", widow.citizen().birthDate().toString())))));
            ids[0] = widow.app().post("/claims/v1/deaths", report).expect(201).text("/deathCaseId");
            return "case " + ids[0];
        });
        stage.step("an officer settles the family as all declared it", () -> {
            Api officer = papers.officer();
            officer.post("/claims/v1/death-reviews/" + ids[0] + "/proposal", Map.of("declarationNo", 1, "why", "Family card seen.")).expect(200);
            return officer.post("/claims/v1/death-reviews/" + ids[0] + "/confirmation", Map.of("why", "Family card seen.")).expect(200).text("/status");
        });
        stage.step("claims JKM with a selfie and papers; two officers", () -> {
            ids[1] = widow.app().post("/claims/v1/deaths/" + ids[0] + "/claims", Map.of("programme", "JKM", "reason", "DEATH", "bankAccount", papers.account(widow)))
                    .expect(201).locatedId();
            papers.submit(widow, ids[1]);
            papers.recommend(ids[1]);
            papers.approve(ids[1]);
            return "paid " + papers.paid(widow, ids[1]);
        });
        return ids[0];
    }
}
