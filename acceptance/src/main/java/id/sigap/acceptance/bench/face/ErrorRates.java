package id.sigap.acceptance.bench.face;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/**
 * Error rates of comparisons when each person counts so many times (once each, but for a redrawing). A pair is taken for a match when
 * its distance is below the threshold; the false match rate is the share of impostor pairs that are, the false non-match rate that of
 * genuine pairs that are not (ISO/IEC 19795-1).
 */
final class ErrorRates {

    private final Comparisons pairs;
    private final double[] weight;
    private final double genuine;
    private final double impostor;

    private ErrorRates(Comparisons pairs, int[] times) {
        this.pairs = pairs;
        this.weight = new double[pairs.size()];
        double ofOne = 0;
        double ofTwo = 0;
        for (int at = 0; at < weight.length; at++) {
            int one = times[pairs.one()[at]];
            if (pairs.genuine(at)) {
                weight[at] = one;
                ofOne += one;
            } else {
                weight[at] = (double) one * times[pairs.other()[at]];
                ofTwo += weight[at];
            }
        }
        genuine = ofOne;
        impostor = ofTwo;
    }

    static ErrorRates of(Comparisons pairs) {
        int[] once = new int[pairs.people()];
        Arrays.fill(once, 1);
        return new ErrorRates(pairs, once);
    }

    /** @param times how often each person was drawn */
    static ErrorRates redrawn(Comparisons pairs, int[] times) {
        return new ErrorRates(pairs, times);
    }

    /** Where both rates are equal, or the larger of the two where they cross between two thresholds; NaN without both kinds of pairs. */
    double equal() {
        return least((missed, matched) -> Math.max(missed, matched));
    }

    /** The false non-match rate at the highest threshold at which no larger share of impostor pairs matches; NaN without both kinds. */
    double missedAtMost(double falseMatchRate) {
        return least((missed, matched) -> matched > falseMatchRate ? 1 : missed);
    }

    /** The least of what is made of both rates, over all thresholds: as these rise, fewer genuine pairs are missed and more impostors matched. */
    private double least(DoubleBinaryOperator missedAndMatched) {
        if (genuine == 0 || impostor == 0) {
            return Double.NaN;
        }
        double matched = 0;
        double missed = genuine;
        double least = 1;
        for (int at = 0; at < weight.length; at++) {
            if (pairs.genuine(at)) {
                missed -= weight[at];
            } else {
                matched += weight[at];
            }
            if (isThreshold(at)) {
                least = Math.min(least, missedAndMatched.applyAsDouble(missed / genuine, matched / impostor));
            }
        }
        return least;
    }

    double falseMatches(double threshold) {
        return impostor == 0 ? Double.NaN : below(threshold, false) / impostor;
    }

    double falseNonMatches(double threshold) {
        return genuine == 0 ? Double.NaN : 1 - below(threshold, true) / genuine;
    }

    private double below(double threshold, boolean ofGenuine) {
        double sum = 0;
        for (int at = 0; at < weight.length && pairs.distance()[at] < threshold; at++) {
            sum += pairs.genuine(at) == ofGenuine ? weight[at] : 0;
        }
        return sum;
    }

    /** A threshold lies behind this distance, since no equal one follows. */
    private boolean isThreshold(int at) {
        return at + 1 == weight.length || pairs.distance()[at + 1] > pairs.distance()[at];
    }
}
