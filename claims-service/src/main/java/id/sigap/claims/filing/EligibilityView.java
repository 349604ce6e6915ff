package id.sigap.claims.filing;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.programme.Assessment;
import id.sigap.claims.programme.Filing;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to "may I claim?". */
@Schema(name = "Eligibility")
record EligibilityView(Programme programme, ClaimReason reason,
        @Schema(description = "CHECKING: something has not arrived yet, nothing speaks against it") Answer answer,
        @Schema(description = "Legal day (Asia/Jakarta) whose rules were used", examples = "2026-11-24") LocalDate day,
        List<FailedRuleView> failedRules,
        @Schema(description = "What is still to arrive", examples = "[\"the balance\"]") List<String> waitingFor,
        @Schema(description = "A claim of this programme that is open already; a second one is not taken") UUID openClaimId,
        @Schema(description = "From the balance known here; the ledger's hold decides. Null while no balance is known") EstimateView estimate,
        @Schema(description = "Newest membership data known here") Instant membershipAsOf,
        @Schema(description = "Newest balance known here") Instant balanceAsOf,
        @Schema(description = "How the answer came about, as text", examples = "JHT eligibility on 24 November 2026 …") String explanation) {

    enum Answer {
        ELIGIBLE, NOT_ELIGIBLE, CHECKING
    }

    /** @param straightThrough whether no officer would look at it */
    @Schema(name = "Estimate")
    record EstimateView(@Schema(examples = "14750000") Rupiah gross, @Schema(examples = "0") Rupiah tax, @Schema(examples = "14750000") Rupiah net,
            boolean straightThrough, @Schema(description = "True where a rule used is not verified yet") boolean provisional,
            @Schema(examples = "Tax on JHT: 0 % of Rp 14,750,000 …") String explanation) {

        static EstimateView of(Assessment assessed, boolean straight, Locale language) {
            boolean provisional = assessed.workings().stream().anyMatch(Explanation::provisional);
            String how = assessed.workings().stream().map(working -> ExplanationText.render(working, language)).collect(Collectors.joining("\n\n"));
            return new EstimateView(assessed.due(), Rupiah.ZERO, assessed.due(), straight, provisional, how);
        }

        static EstimateView of(JhtSimulation estimate, Locale language) {
            return new EstimateView(estimate.amount().gross(), estimate.amount().tax(), estimate.amount().net(), estimate.channel().straightThrough(),
                    estimate.amount().reasoning().provisional(), ExplanationText.render(estimate.amount().reasoning().explanation(), language));
        }
    }

    static EligibilityView of(Filing filing, Assessment assessed, EstimateView estimate, UUID openClaim, Locale language) {
        Eligibility answer = assessed.eligibility();
        List<FailedRuleView> failed = answer instanceof Eligibility.Refused refused ? FailedRuleView.of(refused.failed(), language) : List.of();
        List<String> waiting = answer instanceof Eligibility.Checking checking
                ? checking.waitingFor().stream().map(phrase -> phrase.text().in(language)).toList() : List.of();
        return new EligibilityView(filing.programme(), filing.reason(), answered(answer), answer.reasoning().day(), failed, waiting, openClaim, estimate,
                assessed.membershipAsOf(), assessed.balanceAsOf(), ExplanationText.render(answer.reasoning().explanation(), language));
    }

    private static Answer answered(Eligibility answer) {
        return switch (answer) {
            case Eligibility.Eligible eligible -> Answer.ELIGIBLE;
            case Eligibility.Refused refused -> Answer.NOT_ELIGIBLE;
            case Eligibility.Checking checking -> Answer.CHECKING;
        };
    }
}
