package id.sigap.membership.worker;

import id.sigap.membership.employment.Refusal;
import id.sigap.platform.problem.ProblemException;

/** Turns a rule's refusal into the client's problem. */
final class Refused {

    private Refused() {
    }

    static void because(Refusal refusal) {
        throw new ProblemException(refusal.problem()).field(refusal.field());
    }
}
