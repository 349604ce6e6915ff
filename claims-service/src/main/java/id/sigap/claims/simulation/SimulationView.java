package id.sigap.claims.simulation;

import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.filing.FailedRuleView;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to "what would I get, when, and what is still missing". */
@Schema(name = "Simulation")
record SimulationView(@Schema(description = "Legal day of the event, Asia/Jakarta", examples = "2026-11-30") LocalDate day,
        @Schema(description = "What was assumed because nobody knows it here", examples = "[\"the last reported wage is taken for all months\"]") List<String> assumed,
        List<Option> options) {

    /** ELIGIBLE: nothing is missing; CHECKING: something has not arrived, or happens only with the claim; NOT_ELIGIBLE: see failedRules. */
    enum Answer {
        ELIGIBLE, NOT_ELIGIBLE, CHECKING
    }

    @Schema(name = "SimulationOption")
    record Option(Programme programme, @Schema(description = "Stable within the programme", examples = "RESIGNATION") String kind,
            @Schema(examples = "resignation") String label, Answer answer,
            @Schema(description = "First day on which it would be possible if nothing else changes; null where it is now, or where time alone does not help",
                    examples = "2026-12-14") LocalDate from,
            List<FailedRuleView> failedRules, @Schema(description = "What is still missing", examples = "[\"your balance\"]") List<String> waitingFor,
            List<Item> items, @Schema(description = "Of all payments whose number is known, before tax; null where nothing can be computed", examples = "62500000") Rupiah total,
            @Schema(description = "Null where none is due", examples = "625000") Rupiah tax, @Schema(description = "Null where no tax is due", examples = "61875000") Rupiah net,
            @Schema(description = "True where a rule used has not been read in the regulation yet") boolean provisional,
            @Schema(description = "How it came about, as text", examples = "JHT benefit before tax (2026-11-30) …") String explanation) {

        static Option of(Outcome outcome, Locale language) {
            List<FailedRuleView> failed = outcome.eligibility() instanceof Eligibility.Refused refused ? FailedRuleView.of(refused.failed(), language) : List.of();
            List<String> waiting = new ArrayList<>();
            if (outcome.eligibility() instanceof Eligibility.Checking checking) {
                checking.waitingFor().forEach(phrase -> waiting.add(phrase.text().in(language)));
            }
            if (outcome.missing() != null) {
                waiting.add(outcome.missing().text().in(language));
            }
            List<Reasoning> reasonings = outcome.reasonings();
            return new Option(outcome.programme(), outcome.kind(), outcome.label().in(language), answer(outcome, waiting), from(failed), failed, waiting,
                    outcome.benefit() == null ? List.of() : outcome.benefit().items().stream().map(item -> Item.of(item, language)).toList(),
                    outcome.benefit() == null ? null : outcome.benefit().total(), outcome.tax() == null ? null : outcome.tax().amount(),
                    outcome.tax() == null ? null : outcome.tax().net(), reasonings.stream().anyMatch(Reasoning::provisional),
                    String.join("\n", reasonings.stream().map(reasoning -> ExplanationText.render(reasoning.explanation(), language)).toList()));
        }

        private static Answer answer(Outcome outcome, List<String> waiting) {
            if (outcome.eligibility() instanceof Eligibility.Refused) {
                return Answer.NOT_ELIGIBLE;
            }
            return waiting.isEmpty() ? Answer.ELIGIBLE : Answer.CHECKING;
        }

        private static LocalDate from(List<FailedRuleView> failed) {
            return failed.isEmpty() || failed.stream().anyMatch(rule -> rule.worksFrom() == null) ? null
                    : failed.stream().map(FailedRuleView::worksFrom).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(null);
        }
    }

    @Schema(name = "SimulationItem")
    record Item(@Schema(description = "Stable", examples = "JKK_DEATH") String code, @Schema(examples = "Benefit for a death by work") String label,
            @Schema(description = "Of one payment, before tax", examples = "288000000") Rupiah amount, BenefitItem.Rhythm rhythm,
            @Schema(description = "Payments; 0 where only an event ends them", examples = "1") int times) {

        static Item of(BenefitItem item, Locale language) {
            return new Item(item.code(), item.label().in(language), item.amount(), item.rhythm(), item.times());
        }
    }

    static SimulationView of(Simulate.Simulated simulated, Locale language) {
        return new SimulationView(simulated.member().day(), simulated.member().notes().stream().map(note -> note.in(language)).toList(),
                simulated.outcomes().stream().map(outcome -> Option.of(outcome, language)).toList());
    }
}
