package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Bootstrap;
import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The same pictures through face-api: its tiny detector, its landmarks, its description (the same network of dlib's). */
final class Peer {

    private static final int ROUNDS = 2;

    private final Path root;
    private final Report report;

    Peer(Path root, Report report) {
        this.root = root;
        this.report = report;
    }

    /** Where it cannot be had, that is said, and its figures are left out. */
    void measure(List<PictureSet> sets) throws IOException, InterruptedException {
        report.progress("face-api " + FaceApi.VERSION + " on Node; the first time npm fetches it");
        try (Programs programs = new Programs(root.resolve("target/bench/face-logs"))) {
            FaceApi peer;
            try {
                peer = FaceApi.fetch(root, programs);
            } catch (IllegalStateException notHere) {
                report.word("faceapi", "left out: " + notHere.getMessage());
                return;
            }
            report.word("faceapi", FaceApi.VERSION + ", tiny detector at 416, WebAssembly, one thread");
            for (PictureSet set : sets) {
                measure(set, peer, set == sets.getFirst());
                report.keep(root);
            }
        }
    }

    private void measure(PictureSet set, FaceApi peer, boolean latency) throws IOException, InterruptedException {
        Path file = root.resolve("target/bench/face-pictures.raw");
        List<FaceApi.Answer> answers;
        List<Shot> shots;
        try {
            shots = RawPictures.write(set, file);
            report.progress("face-api: " + shots.size() + " pictures of " + set.name() + (latency ? ", " + ROUNDS + " times" : ""));
            answers = peer.answers(file, latency ? ROUNDS : 1);
        } finally {
            // pictures of people: nothing of them is left behind
            Files.deleteIfExists(file);
        }
        if (latency) {
            List<FaceApi.Answer> described = answers.stream().filter(answer -> answer.descriptor() != null).toList();
            double[] millis = described.stream().mapToDouble(FaceApi.Answer::millis).toArray();
            report.figure("faceapi_median_ms", Bootstrap.percentile(millis, 50), "face-api on " + set.name() + ", decoding not counted");
            report.figure("faceapi_p95_ms", Bootstrap.percentile(millis, 95), "");
            report.figure("faceapi_cpu_median_ms", Bootstrap.percentile(described.stream().mapToDouble(FaceApi.Answer::cpuMillis).toArray(), 50), "");
        }
        List<Pairing.Known> known = new ArrayList<>();
        for (int at = 0; at < shots.size(); at++) {
            if (answers.get(at).descriptor() != null) {
                known.add(new Pairing.Known(shots.get(at).person(), answers.get(at).face()));
            }
        }
        Comparisons pairs = Pairing.singles(known, set.people().size());
        PersonBootstrap.Interval interval = PersonBootstrap.of(pairs, ErrorRates::equal);
        report.share(set.name() + "_faceapi_failure_to_acquire", 1 - (double) known.size() / shots.size(), "face-api, of " + shots.size() + " pictures");
        report.share(set.name() + "_faceapi_eer", ErrorRates.of(pairs).equal(), "%.2f %%, 95 %% interval %.2f to %.2f %%".formatted(
                ErrorRates.of(pairs).equal() * 100, interval.low() * 100, interval.high() * 100));
    }
}
