package id.sigap.claims.benefit;

import id.sigap.claims.explain.Phrase;
import id.sigap.claims.explain.Reasoning;
import java.util.List;

/** The answer to "may I claim?", with its reasons. */
public sealed interface Eligibility {

    Reasoning reasoning();

    record Eligible(Reasoning reasoning) implements Eligibility {
    }

    /** @param failed every rule that is not met, not only the first */
    record Refused(List<FailedRule> failed, Reasoning reasoning) implements Eligibility {
    }

    /** Nothing speaks against it, but something has not arrived here yet. */
    record Checking(List<Phrase> waitingFor, Reasoning reasoning) implements Eligibility {
    }
}
