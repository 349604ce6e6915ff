package id.sigap.platform.ops;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;

/** Refuses acts on what is not there. */
final class Require {

    private Require() {
    }

    /** @param part the part of the path that named it */
    static void found(boolean found, String part) {
        if (!found) {
            throw new ProblemException(CommonProblem.NOT_FOUND).field(part);
        }
    }
}
