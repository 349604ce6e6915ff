package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Bootstrap;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Milliseconds of each stage, one value a picture; of one thread. */
final class Stopwatches {

    private static final double NANOS_PER_MILLI = 1e6;

    private final Map<Stage, Double> running = new EnumMap<>(Stage.class);
    private final Map<Stage, List<Double>> kept = new EnumMap<>(Stage.class);
    private final List<Double> totals = new ArrayList<>();
    private final List<Double> cpu = new ArrayList<>();

    <T> T time(Stage stage, Supplier<T> work) {
        long began = System.nanoTime();
        T result = work.get();
        running.merge(stage, (System.nanoTime() - began) / NANOS_PER_MILLI, Double::sum);
        return result;
    }

    /** What the stages timed so far have taken together. */
    double sum() {
        return running.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    void set(Stage stage, double millis) {
        running.put(stage, millis);
    }

    /**
     * The picture is done.
     *
     * @param cpuMillis that the thread was given for it
     */
    void keep(double cpuMillis) {
        totals.add(sum());
        cpu.add(cpuMillis);
        running.forEach((stage, millis) -> kept.computeIfAbsent(stage, unused -> new ArrayList<>()).add(millis));
        running.clear();
    }

    /** The picture does not count. */
    void drop() {
        running.clear();
    }

    int count() {
        return totals.size();
    }

    double percentile(Stage stage, double percent) {
        return percentile(kept.getOrDefault(stage, List.of()), percent);
    }

    double totalPercentile(double percent) {
        return percentile(totals, percent);
    }

    double cpuPercentile(double percent) {
        return percentile(cpu, percent);
    }

    private static double percentile(List<Double> values, double percent) {
        return Bootstrap.percentile(values.stream().mapToDouble(Double::doubleValue).toArray(), percent);
    }
}
