package id.sigap.biometric.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a face engine was measured to do on pictures of known people.
 *
 * @param model      version of the engine's embeddings
 * @param measuredOn legal day in Asia/Jakarta
 * @param at         one entry for each threshold that was measured
 */
public record Calibration(String name, String model, LocalDate measuredOn, List<PictureSet> sets, List<Measured> at) {

    public Calibration {
        sets = List.copyOf(sets);
        at = List.copyOf(at);
        if (sets.isEmpty()) {
            throw new IllegalArgumentException("at least one set of pictures");
        }
        if (at.stream().map(Measured::threshold).distinct().count() != at.size()) {
            throw new IllegalArgumentException("a threshold is measured twice");
        }
    }

    /**
     * The pairs that were compared.
     *
     * @param genuine pairs of two pictures of one person
     * @param other   pairs of two people
     */
    public record PictureSet(String name, int genuine, int other) {

        public PictureSet {
            if (name.isEmpty() || genuine < 1 || other < 1) {
                throw new IllegalArgumentException("a set has a name, genuine and other pairs");
            }
        }
    }

    /**
     * @param threshold a match below this distance
     * @param fmr       strangers that match
     * @param fnmr      pairs of one person that do not
     */
    public record Measured(double threshold, Rate fmr, Rate fnmr) {
    }

    /** A share of one with its 95 % interval. */
    public record Rate(double share, double low, double high) {

        public Rate {
            if (!(0 <= low && low <= share && share <= high && high <= 1)) {
                throw new IllegalArgumentException("0 <= low <= rate <= high <= 1 expected");
            }
        }
    }

    public Optional<Measured> at(double threshold) {
        return at.stream().filter(measured -> measured.threshold() == threshold).findFirst();
    }
}
