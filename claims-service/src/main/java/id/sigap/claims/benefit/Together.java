package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import java.util.ArrayList;
import java.util.List;

/** One answer of several that all have to be met. */
public final class Together {

    private Together() {
    }

    /** @param reasoning begun; each answer becomes a part of it */
    public static Eligibility of(ReasoningBuilder reasoning, List<Eligibility> answers) {
        List<FailedRule> failed = new ArrayList<>();
        List<Phrase> waitingFor = new ArrayList<>();
        for (Eligibility answer : answers) {
            reasoning.part(answer.reasoning());
            switch (answer) {
                case Eligibility.Eligible eligible -> {
                }
                case Eligibility.Refused refused -> failed.addAll(refused.failed());
                case Eligibility.Checking checking -> waitingFor.addAll(checking.waitingFor());
            }
        }
        Reasoning all = reasoning.build();
        if (!failed.isEmpty()) {
            return new Eligibility.Refused(List.copyOf(failed), all);
        }
        return waitingFor.isEmpty() ? new Eligibility.Eligible(all) : new Eligibility.Checking(waitingFor.stream().distinct().toList(), all);
    }
}
