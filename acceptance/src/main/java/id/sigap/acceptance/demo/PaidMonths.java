package id.sigap.acceptance.demo;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;

/** What rests on a year of paid contributions: the cash of JKP after a dismissal, and the pension of JP that a widow gets. */
final class PaidMonths {

    /** As many as JKP asks for, and as a survivor's pension does for months that are deemed paid. */
    static final int MONTHS = 12;

    private static final Duration SOON = Duration.ofSeconds(40);

    private final Stage stage;
    private final Employer employer;
    private final OnPapers papers;

    PaidMonths(Stage stage, Employer employer, OnPapers papers) {
        this.stage = stage;
        this.employer = employer;
        this.papers = papers;
    }

    /** A year of bills for these workers and whoever else is not billed yet. */
    void pay(YearMonth last, String... kpjs) {
        YearMonth first = last.minusMonths(MONTHS - 1);
        stage.step("the bills of a year, paid at a bank", () -> {
            for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
                employer.payFor(month, kpjs);
            }
            return first + " to " + last;
        });
    }

    /** From the employer's report to the first month, which is paid from the month after the approval on. */
    void dismissal(Member worker, String membership, LocalDate today) {
        Map<String, Object> statement = Map.of("jobLoss", Map.of("how", "PHK", "on", today.toString(), "month", 1, "agreement", true, "jkn", true));
        stage.step("her employer dismisses her; asks whether JKP helps", () -> {
            employer.dismiss(membership, today);
            JsonNode answer = Patience.until("JKP to be possible", SOON, () -> worker.app().post("/claims/v1/eligibility",
                    Map.of("programme", "JKP", "reason", "JOB_LOSS", "statement", statement)), asked -> "ELIGIBLE".equals(asked.text("/answer"))).body();
            return answer.path("answer").asText() + ", " + Demo.rupiah(answer.at("/estimate/net").asLong()) + " a month";
        });
        stage.step("claims JKP's first month with a selfie and papers; one officer", () -> {
            String claim = worker.app().post("/claims/v1/claims", Map.of("programme", "JKP", "reason", "JOB_LOSS", "bankAccount", papers.account(worker),
                    "statement", statement)).expect(201).locatedId();
            papers.submit(worker, claim);
            papers.approve(claim);
            Api.Answer approved = papers.await(worker, claim, "APPROVED");
            return "APPROVED, " + Demo.rupiah(approved.body().path("net").asLong()) + " will be paid on "
                    + Instant.parse(approved.text("/paidNotBefore")).atZone(Jakarta.ZONE).toLocalDate() + ", as the rules have it";
        });
    }

    /** From the claim of a right to its first month; the months after come by themselves. */
    void pension(Member widow, String deathCase) {
        String[] claim = new String[1];
        stage.step("claims a widow's pension of JP, in the same way", () -> {
            claim[0] = Patience.until("the months that were paid for him to be known", SOON, () -> widow.app().post("/claims/v1/deaths/" + deathCase + "/claims",
                    Map.of("programme", "JP", "reason", "DEATH", "bankAccount", papers.account(widow))), filed -> filed.status() == 201).locatedId();
            papers.submit(widow, claim[0]);
            papers.approve(claim[0]);
            return "paid " + papers.paid(widow, claim[0]) + ", what is due by now";
        });
        stage.step("sees her pension", () -> {
            JsonNode pension = widow.app().get("/claims/v1/pensions").expect(200).body().at("/items/0");
            return pension.path("state").asText() + " since " + pension.path("since").asText() + ", next " + Demo.rupiah(pension.at("/next/amount").asLong()) + " on "
                    + pension.at("/next/on").asText();
        });
    }
}
