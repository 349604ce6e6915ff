package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Proc;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long a verification takes and how many there are in a second, on the pictures of one set. */
final class Speed {

    private static final int PICTURES = 100;
    private static final int WARMING = 3;
    private static final int ROUNDS = 4;
    private static final int LARGE_ROUNDS = 30;
    private static final long PLANTED_MILLIS = 5;
    private static final Duration RUSH = Duration.ofSeconds(20);
    private static final int THREADS = 2;

    private final Report report;
    private final Networks networks;

    Speed(Report report, Networks networks) {
        this.report = report;
        this.networks = networks;
    }

    /** @throws IllegalStateException where a detector that was slowed does not show */
    void measure(PictureSet set) throws IOException, InterruptedException {
        List<byte[]> files = files(set);
        report.progress("latency, one thread, " + WARMING + " rounds of " + files.size() + " pictures of " + set.name() + " to warm up");
        Stopwatches well = rounds(files, 0, WARMING, ROUNDS);
        // the quickest tenth: others on a busy machine stop both now and then
        double planted = rounds(files, PLANTED_MILLIS, 0, 1).percentile(Stage.DETECT, 10) - well.percentile(Stage.DETECT, 10);
        if (!(planted > PLANTED_MILLIS / 2.0)) {
            throw new IllegalStateException("a detector that was slowed by " + PLANTED_MILLIS + " ms seemed to take " + planted + " ms longer: this bench cannot be believed");
        }
        report.figure("planted_delay_ms", planted, "what a detector slowed by " + PLANTED_MILLIS + " ms takes longer");
        latency(set, well);
        large(files);
        throughput(set, files);
    }

    private void latency(PictureSet set, Stopwatches watches) {
        report.figure("median_ms", watches.totalPercentile(50), "one verification, one thread, " + set.name() + ", " + watches.count() + " readings; bar: a quarter of face-api's");
        report.figure("p95_ms", watches.totalPercentile(95), "");
        report.figure("cpu_median_ms", watches.cpuPercentile(50), "processor time of the same, which others on a busy machine hardly change");
        for (Stage stage : Stage.values()) {
            report.figure(stage.key() + "_median_ms", watches.percentile(stage, 50), stage.what());
            report.figure(stage.key() + "_p95_ms", watches.percentile(stage, 95), "");
        }
    }

    private void large(List<byte[]> files) throws IOException {
        report.progress("latency of a 2-megapixel JPEG");
        List<byte[]> large = LargePicture.of(files);
        if (!large.isEmpty()) {
            Stopwatches watches = rounds(large, 0, LARGE_ROUNDS / 3 / large.size() + 1, LARGE_ROUNDS / large.size() + 1);
            report.figure("large_median_ms", watches.totalPercentile(50), "the same of a JPEG of 2 megapixels, made larger from those; bar 80");
            report.figure("large_p95_ms", watches.totalPercentile(95), "");
            report.figure("large_decode_median_ms", watches.percentile(Stage.DECODE, 50), "");
        }
    }

    private void throughput(PictureSet set, List<byte[]> files) throws InterruptedException {
        report.progress("throughput, " + THREADS + " threads, " + 2 * RUSH.toSeconds() + " s");
        Rush rush = new Rush(networks.engine(), files, THREADS);
        rush.run(RUSH);
        double before = resident();
        double perSecond = rush.run(RUSH);
        double after = resident();
        report.figure("faces_per_s", perSecond, THREADS + " threads, decoding too, " + set.name() + "; bar 60 on two cores");
        report.figure("rss_mb", Math.max(before, after), "resident memory of this program under that load, MiB");
        report.figure("rss_growth_mb", after - before, "in the second " + RUSH.toSeconds() + " s of it; bar: flat");
    }

    private Stopwatches rounds(List<byte[]> files, long delayMillis, int warming, int rounds) {
        TimedVerification warm = new TimedVerification(networks, delayMillis);
        TimedVerification measured = new TimedVerification(networks, delayMillis);
        Progress progress = new Progress("rounds", warming + rounds);
        for (int round = 1; round <= warming + rounds; round++) {
            files.forEach(round <= warming ? warm::verify : measured::verify);
            progress.at(round);
        }
        return measured.watches();
    }

    private static List<byte[]> files(PictureSet set) throws IOException {
        List<byte[]> files = new ArrayList<>();
        for (Shot shot : set.shots().subList(0, Math.min(PICTURES, set.shots().size()))) {
            files.add(Files.readAllBytes(shot.file()));
        }
        return files;
    }

    private static double resident() {
        return Proc.residentMiB(ProcessHandle.current().pid());
    }
}
