package id.sigap.claims.filing;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;

/** What can be claimed here. */
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

    /**
     * A claim is filed here where all that it rests on arrives by itself. What rests on papers goes to officers with the originals; heirs have no account
     * of the member's. Of a partial payment the papers are looked at when officers review it.
     */
    static void require(ClaimReason reason) {
        switch (reason) {
            case AGE_56, RESIGNATION, PHK, PKWT_ENDED, PARTIAL_10, PARTIAL_30 -> {
            }
            case COMPANY_PENSION_AGE, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH ->
                    throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
    }
}
