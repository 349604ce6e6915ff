package id.sigap.biometric.arrival;

import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;

/** What a client is told of bytes that are no usable picture. */
public final class PictureProblems {

    private static final int BYTES_PER_MB = 1_000_000;

    private PictureProblems() {
    }

    public static ProblemException of(PictureRefused refused) {
        return switch (refused.refusal()) {
            case NOT_A_PICTURE -> new ProblemException(BiometricProblem.NOT_A_PICTURE);
            case TOO_LARGE -> tooLarge();
            case DAMAGED -> new ProblemException(BiometricProblem.PICTURE_DAMAGED);
        };
    }

    public static ProblemException tooLarge() {
        PictureLimits limits = PictureLimits.DEFAULT;
        return new ProblemException(BiometricProblem.PICTURE_TOO_LARGE, limits.bytes() / BYTES_PER_MB, limits.pixels() / BYTES_PER_MB,
                limits.webpPixels() / BYTES_PER_MB);
    }
}
