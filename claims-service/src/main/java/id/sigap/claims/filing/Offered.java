package id.sigap.claims.filing;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;

/** The programmes that can be claimed here. */
final class Offered {

    private Offered() {
    }

    static void require(Programme programme) {
        switch (programme) {
            case JHT -> {
            }
            case JKK, JKM, JP, JKP -> throw new ProblemException(ClaimsProblem.PROGRAMME_NOT_OFFERED).field("programme");
        }
    }
}
