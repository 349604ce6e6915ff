package id.sigap.acceptance;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import id.sigap.acceptance.demo.Employer;
import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;

/** A member of whom one month was paid, and who claims the pension of the totally disabled: on papers, month by month. */
record Claimant(Member member, String claim) {

    private static final Duration SOON = Duration.ofSeconds(40);

    /** A selfie is awaited next. */
    static Claimant filed(World world) {
        Member member = world.newcomer();
        member.joinAndBind(Faces.selfie());
        YearMonth last = YearMonth.from(Jakarta.today()).minusMonths(1);
        Employer employer = world.employer();
        employer.payFor(last, employer.hire(member.citizen(), 5_000_000, last.atDay(1)).text("/kpj"));
        Api.Answer filed = Patience.until("the claim to be taken", SOON, () -> member.app().post("/claims/v1/claims", Map.of("programme", "JP", "reason", "TOTAL_DISABILITY",
                "bankAccount", Map.of("bankCode", World.BANK, "accountNumber", member.citizen().accountNumber()), "statement", Map.of("disabledOn", last.atEndOfMonth().toString()))),
                answer -> answer.status() == 201);
        return new Claimant(member, filed.locatedId());
    }
}
