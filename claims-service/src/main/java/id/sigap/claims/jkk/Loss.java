package id.sigap.claims.jkk;

import java.math.BigDecimal;

/** One thing that an accident has taken for good. */
public sealed interface Loss {

    String SCALP_LOWEST = "SCALP_LOWEST";
    String SCALP_HIGHEST = "SCALP_HIGHEST";

    /** Gone as a whole (cacat anatomis). */
    record Whole(AnatomicalLoss what) implements Loss {
    }

    /** Still there, but works less (cacat fungsi). @param lost share of one of its function */
    record Function(AnatomicalLoss what, BigDecimal lost) implements Loss {
        public Function {
            requireShare(lost);
        }
    }

    /** Measured. @param steps how many of the table's steps are lost */
    record Steps(SteppedLoss what, int steps) implements Loss {
        public Steps {
            if (steps < 1 || steps > what.mostSteps()) {
                throw new IllegalArgumentException(what + " has between 1 and " + what.mostSteps() + " steps, not " + steps);
            }
        }
    }

    /** @param share of one, as the doctor sets it within the table's bounds */
    record Scalp(BigDecimal share) implements Loss {
        public Scalp {
            requireShare(share);
        }
    }

    private static void requireShare(BigDecimal share) {
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("what is lost is more than 0 and at most 100 %");
        }
    }
}
