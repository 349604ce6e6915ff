package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Report;
import id.sigap.biometric.engine.FaceMatcher;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/** What is found out of one set: who could not be acquired, who was flagged, how well the rest are told apart, as a whole and by group. */
final class Accuracy {

    private static final double ONE_IN_A_THOUSAND = 1e-3;
    private static final double ONE_IN_A_HUNDRED = 1e-2;

    private final Report report;
    private final Curves curves;
    private final CalibrationLines calibration;

    Accuracy(Report report, Curves curves, CalibrationLines calibration) {
        this.report = report;
        this.curves = curves;
        this.calibration = calibration;
    }

    void report(PictureSet set, List<Acquired> all) throws IOException {
        report.progress(set.name() + ": comparisons and their intervals");
        int people = set.people().size();
        pictures(set.name(), all, people);
        Comparisons singles = Pairing.singles(known(all, seen -> true), people);
        curves.keep(set.name(), singles);
        calibration.add(set.name(), singles);
        compared(set.name() + "_", singles);
        threshold(set.name(), "accept", singles, FaceMatcher.DEFAULT.acceptBelow());
        threshold(set.name(), "unsure", singles, FaceMatcher.DEFAULT.unsureBelow());
        Comparisons passed = Pairing.singles(known(all, seen -> !seen.flagged()), people);
        rate(set.name() + "_gated_eer", "pictures that the quality gate lets through: " + counts(passed), passed, ErrorRates::equal);
        Comparisons threes = Pairing.threes(known(all, seen -> true), people);
        rate(set.name() + "_three_eer", "enrolled with three pictures: " + counts(threes), threes, ErrorRates::equal);
        rate(set.name() + "_three_fnmr_at_fmr_1e3", "the same", threes, rates -> rates.missedAtMost(ONE_IN_A_THOUSAND));
        groups(set, all);
    }

    private void pictures(String name, List<Acquired> all, int people) {
        share(name + "_failure_to_acquire", "of " + all.size() + " pictures", all, people, seen -> seen.face().isEmpty());
        share(name + "_clean_flagged", reasons(all), all, people, Acquired::flagged);
    }

    private void compared(String prefix, Comparisons pairs) {
        rate(prefix + "eer", counts(pairs), pairs, ErrorRates::equal);
        rate(prefix + "fnmr_at_fmr_1e2", "", pairs, rates -> rates.missedAtMost(ONE_IN_A_HUNDRED));
        rate(prefix + "fnmr_at_fmr_1e3", pairs.impostor() < 1 / ONE_IN_A_THOUSAND ? "fewer than 1,000 impostor pairs: none may match" : "", pairs, rates -> rates.missedAtMost(ONE_IN_A_THOUSAND));
    }

    private void threshold(String name, String which, Comparisons pairs, double threshold) {
        rate(name + "_fnmr_at_" + which, "distance below " + threshold, pairs, rates -> rates.falseNonMatches(threshold));
        rate(name + "_fmr_at_" + which, "distance below " + threshold, pairs, rates -> rates.falseMatches(threshold));
    }

    /** Comparisons within a group: strangers of the same group resemble each other more than others do. */
    private void groups(PictureSet set, List<Acquired> all) {
        Map<String, TreeSet<String>> values = new TreeMap<>();
        all.forEach(seen -> seen.shot().groups().forEach((column, value) -> values.computeIfAbsent(column, unused -> new TreeSet<>()).add(value)));
        values.forEach((column, each) -> each.forEach(value -> {
            List<Acquired> those = all.stream().filter(seen -> value.equals(seen.shot().groups().get(column))).toList();
            String name = set.name() + "_" + PictureSet.key(column) + "_" + PictureSet.key(value);
            pictures(name, those, set.people().size());
            compared(name + "_", Pairing.singles(known(those, seen -> true), set.people().size()));
        }));
    }

    private static List<Pairing.Known> known(List<Acquired> all, Predicate<Acquired> which) {
        List<Pairing.Known> known = new ArrayList<>();
        all.stream().filter(which).forEach(seen -> seen.face().ifPresent(face -> known.add(new Pairing.Known(seen.shot().person(), face))));
        return known;
    }

    private void rate(String key, String remark, Comparisons pairs, ToDoubleFunction<ErrorRates> figure) {
        publish(key, remark, figure.applyAsDouble(ErrorRates.of(pairs)), PersonBootstrap.of(pairs, figure));
    }

    private void share(String key, String remark, List<Acquired> all, int people, Predicate<Acquired> which) {
        List<Boolean> is = all.stream().map(which::test).toList();
        double share = is.stream().mapToInt(yes -> yes ? 1 : 0).average().orElse(Double.NaN);
        publish(key, remark, share, PersonBootstrap.ofShare(is, all.stream().map(seen -> seen.shot().person()).toList(), people));
    }

    private void publish(String key, String remark, double value, PersonBootstrap.Interval interval) {
        report.share(key, value, "%.2f %%, 95 %% interval %.2f to %.2f %%; %s".formatted(value * 100, interval.low() * 100, interval.high() * 100, remark).replaceAll("; $", ""));
        report.share(key + "_low", interval.low(), "");
        report.share(key + "_high", interval.high(), "");
    }

    private static String counts(Comparisons pairs) {
        return String.format(Locale.ROOT, "%,d genuine, %,d impostor pairs", pairs.genuine(), pairs.impostor());
    }

    private static String reasons(List<Acquired> all) {
        Map<String, Integer> counts = new TreeMap<>();
        all.stream().filter(Acquired::flagged).forEach(seen -> seen.reasons().forEach(reason -> counts.merge(reason.name(), 1, Integer::sum)));
        return counts.isEmpty() ? "" : counts.toString().replaceAll("[{}]", "");
    }
}
