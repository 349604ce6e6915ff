package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;

/** Losses that are measured, with a share for each step (PP 44/2015 Lampiran III). */
public enum SteppedLoss {

    HEARING_PER_10DB_BOTH("pendengaran kedua telinga, tiap 10 dB", "hearing of both ears, per 10 dB", Limit.DECIBELS),
    HEARING_PER_10DB_ONE("pendengaran sebelah telinga, tiap 10 dB", "hearing of one ear, per 10 dB", Limit.DECIBELS),
    ACUITY_PER_10("ketajaman penglihatan, tiap 10 %", "visual acuity, per 10 %", Limit.TENTHS),
    COLOUR_PER_10("penglihatan warna, tiap 10 %", "colour vision, per 10 %", Limit.TENTHS),
    FIELD_PER_10("lapangan pandang, tiap 10 %", "field of vision, per 10 %", Limit.TENTHS);

    private final Text label;
    private final int mostSteps;

    SteppedLoss(String indonesian, String english, int mostSteps) {
        this.label = new Text(indonesian, english);
        this.mostSteps = mostSteps;
    }

    public Text label() {
        return label;
    }

    public int mostSteps() {
        return mostSteps;
    }

    /** No figures of the law: more than the whole cannot be lost, and no audiometer measures beyond 120 dB. */
    private static final class Limit {
        private static final int TENTHS = 10;
        private static final int DECIBELS = 12;
    }
}
