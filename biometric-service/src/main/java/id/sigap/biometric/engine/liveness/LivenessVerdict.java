package id.sigap.biometric.engine.liveness;

import id.sigap.contracts.biometric.QualityReason;
import java.util.List;

/** What the frames of a challenge show. */
public sealed interface LivenessVerdict {

    /**
     * Each frame shows what was asked for.
     *
     * @param best the straight frame, from 0, that makes the best selfie
     */
    record Live(int best) implements LivenessVerdict {
    }

    /** @param faults at least one, in the order of the frames */
    record NotShown(List<Fault> faults) implements LivenessVerdict {
        public NotShown {
            faults = List.copyOf(faults);
        }
    }

    /**
     * @param step    from 0
     * @param quality what makes a POOR_PICTURE poor; empty for other faults
     */
    record Fault(int step, LivenessFault fault, List<QualityReason> quality) {
        public Fault {
            quality = List.copyOf(quality);
        }
    }
}
