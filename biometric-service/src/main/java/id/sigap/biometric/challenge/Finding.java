package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.LivenessVerdict;
import id.sigap.contracts.biometric.QualityReason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One thing that was wrong with a challenge.
 *
 * @param step    from 0; {@link #WHOLE} where it is no single frame's
 * @param quality what made a POOR_PICTURE poor
 */
record Finding(int step, ChallengeReason reason, List<QualityReason> quality) {

    static final int WHOLE = -1;

    private static final String BETWEEN = ",";
    private static final String INSIDE = ":";
    private static final int PARTS = 3;

    static Finding of(LivenessVerdict.Fault fault) {
        return new Finding(fault.step(), ChallengeReason.of(fault.fault()), fault.quality());
    }

    static Finding whole(ChallengeReason reason) {
        return new Finding(WHOLE, reason, List.of());
    }

    /** As one column: {@code step:REASON:QUALITY:QUALITY,…}. */
    static String write(List<Finding> findings) {
        return findings.stream().map(Finding::written).collect(Collectors.joining(BETWEEN));
    }

    private String written() {
        return quality.stream().map(code -> INSIDE + code).collect(Collectors.joining("", step + INSIDE + reason, ""));
    }

    static List<Finding> read(String column) {
        return column.isEmpty() ? List.of() : Arrays.stream(column.split(BETWEEN)).map(Finding::readOne).toList();
    }

    private static Finding readOne(String written) {
        String[] parts = written.split(INSIDE);
        return new Finding(Integer.parseInt(parts[0]), ChallengeReason.valueOf(parts[1]),
                Arrays.stream(parts).skip(PARTS - 1).map(QualityReason::valueOf).toList());
    }
}
