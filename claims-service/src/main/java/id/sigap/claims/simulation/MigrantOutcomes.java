package id.sigap.claims.simulation;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jkk.JkkRequest;
import id.sigap.claims.jkk.PmiAmount;
import id.sigap.claims.jkk.PmiAsked;
import id.sigap.claims.jkk.PmiEligibility;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.jkk.PmiPhase;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What may befall a migrant worker on that day, in the phase that is tried or in any: each with the regulation's own amount, where anybody has found it. */
final class MigrantOutcomes {

    private MigrantOutcomes() {
    }

    static List<Outcome> of(Assumed member, RuleBook book) {
        PmiPhase tried = member.tried().phase();
        List<Outcome> outcomes = new ArrayList<>();
        for (PmiItem item : PmiItem.values()) {
            Set<PmiPhase> phases = PmiPhase.of(item, member.day(), book);
            if (tried == null || phases.contains(tried)) {
                outcomes.add(outcome(item, label(item, phases), member, book));
            }
        }
        return outcomes;
    }

    /** Tells the phase where it is not any. */
    private static Text label(PmiItem item, Set<PmiPhase> phases) {
        if (phases.size() == PmiPhase.values().length) {
            return new Text("Pekerja migran: " + item.label().indonesian(), "Migrant worker: " + item.label().english());
        }
        return new Text("Pekerja migran " + joined(phases, phase -> phase.label().indonesian()) + ": " + item.label().indonesian(),
                "Migrant worker " + joined(phases, phase -> phase.label().english()) + ": " + item.label().english());
    }

    private static String joined(Set<PmiPhase> phases, Function<PmiPhase, String> wording) {
        return phases.stream().map(wording).collect(Collectors.joining(", "));
    }

    private static Outcome outcome(PmiItem item, Text label, Assumed member, RuleBook book) {
        Eligibility eligibility = judge(item, member, book);
        return switch (amount(item, member, book)) {
            case PmiAmount.Known known -> Outcome.of(Programme.JKK, item.name(), label, eligibility, known.benefit());
            case PmiAmount.Unknown unknown -> Outcome.unfound(Programme.JKK, item.name(), label, eligibility,
                    Phrase.of("jumlahnya belum diketahui, perlu diverifikasi: {0}", "its amount is not known, to be verified: {0}", item.label()), unknown.reasoning());
        };
    }

    private static PmiAmount amount(PmiItem item, Assumed member, RuleBook book) {
        LocalDate day = member.day();
        Long cost = member.tried().cost(item);
        return cost == null ? PmiAmount.most(item, day, book) : PmiAmount.of(item, Rupiah.of(cost), day, book);
    }

    /** What follows an accident is judged as any accident is, all else by the placement. */
    private static Eligibility judge(PmiItem item, Assumed member, RuleBook book) {
        return switch (item) {
            case DEATH -> JkkOutcomes.judge(member, JkkRequest.DEATH, book);
            case DISABILITY, PERIODIC -> JkkOutcomes.judge(member, JkkRequest.DISABILITY, book);
            case TREATMENT_ABROAD, TRANSPORT, AIDS -> JkkOutcomes.judge(member, JkkRequest.CARE, book);
            case REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, RAPE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK ->
                    PmiEligibility.judge(new PmiAsked(item, member.day(), member.protectedAsMigrant(), member.day(), book));
        };
    }
}
