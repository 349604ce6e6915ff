package id.sigap.acceptance.demo;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import java.time.Duration;
import java.util.Map;

/**
 * The way of a claim that rests on papers: a selfie, the papers, officers, the bank.
 *
 * @param other recommends where two officers are needed
 * @param bank  code of the bank at which all have an account
 */
public record OnPapers(Api officer, Api other, String bank) {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** Until an officer can look at it. */
    public void submit(Member claimant, String claim) {
        String outcome = claimant.selfie(claim, Faces.selfie()).text("/outcome");
        if (!"MATCH".equals(outcome)) {
            throw new IllegalStateException("the face was judged " + outcome);
        }
        await(claimant, claim, "PAPERS_AWAITED");
        claimant.uploadPapers(claim);
        await(claimant, claim, "IN_REVIEW");
    }

    public void recommend(String claim) {
        other.post("/claims/v1/reviews/" + claim + "/recommendation", Map.of("note", "Papers agree.")).expect(200);
    }

    /** Answers the claim as the officer sees it then. */
    public Api.Answer approve(String claim) {
        return officer.post("/claims/v1/reviews/" + claim + "/approval", Map.of("note", "Papers agree.")).expect(200);
    }

    /** Waits for the money, and answers how much it was. */
    public String paid(Member claimant, String claim) {
        return Demo.rupiah(await(claimant, claim, "PAID").body().path("net").asLong());
    }

    public Api.Answer await(Member claimant, String claim, String status) {
        return Patience.until("the claim to be " + status, SOON, () -> claimant.app().get("/claims/v1/claims/" + claim), answer -> status.equals(answer.text("/status")));
    }

    public Map<String, String> account(Member claimant) {
        return Map.of("bankCode", bank, "accountNumber", claimant.citizen().accountNumber());
    }
}
