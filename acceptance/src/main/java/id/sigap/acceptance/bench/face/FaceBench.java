package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.client.Jakarta;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Measures the parts that were asked for, one after another. What one has found is kept before the next begins. */
public final class FaceBench {

    private static final double PLANTED_LEAST = 0.25;

    private final Path root;
    private final Options.Pictures options;
    private final Report report = Report.beside("load", "face", "not used: nothing is written");

    public FaceBench(Path root, Options.Pictures options) {
        this.root = root;
        this.options = options;
    }

    /** @throws IllegalStateException that says what is missing, or that a planted fault was not noticed */
    public void run() throws IOException, InterruptedException {
        List<PictureSet> sets = PictureSet.find(options.pairs());
        report.progress("the engine's networks are loaded");
        Networks networks = Networks.load();
        if (options.has(Options.Part.ACCURACY)) {
            accuracy(sets, networks);
        }
        if (options.has(Options.Part.ATTACKS)) {
            new Attacks(report, networks).measure(sets);
            report.keep(root);
        }
        if (options.has(Options.Part.SPEED)) {
            new Speed(report, networks).measure(sets.getFirst());
            report.keep(root);
        }
        if (options.has(Options.Part.PEER)) {
            new Peer(root, report).measure(sets);
        }
        System.out.println();
        report.publish(root);
    }

    private void accuracy(List<PictureSet> sets, Networks networks) throws IOException {
        Acquisition acquisition = new Acquisition(networks.engine());
        CalibrationLines calibration = new CalibrationLines(root, networks.engine().version());
        Accuracy accuracy = new Accuracy(report, new Curves(root), calibration);
        for (PictureSet set : sets) {
            List<Acquired> all = acquisition.of(set);
            if (set == sets.getFirst()) {
                planted(set, all);
            }
            accuracy.report(set, all);
            report.keep(root);
        }
        report.progress("thresholds of all sets together, as a policy writes them");
        calibration.write(Jakarta.today());
    }

    /** The planted fault: pictures dealt to the wrong people, one each in turn, cannot be told apart. */
    private void planted(PictureSet set, List<Acquired> all) {
        List<Pairing.Known> dealt = new ArrayList<>();
        all.forEach(seen -> seen.face().ifPresent(face -> dealt.add(new Pairing.Known(dealt.size() % set.people().size(), face))));
        double equal = ErrorRates.of(Pairing.singles(dealt, set.people().size())).equal();
        if (!(equal > PLANTED_LEAST)) {
            throw new IllegalStateException("pictures of " + set.name() + " dealt to the wrong people seemed to have an equal error rate of " + equal + ": this bench cannot be believed");
        }
        report.share("planted_eer", equal, "pictures of " + set.name() + " dealt to the wrong people: must be above " + PLANTED_LEAST);
    }
}
