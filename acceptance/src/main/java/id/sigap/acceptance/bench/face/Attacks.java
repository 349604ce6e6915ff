package id.sigap.acceptance.bench.face;

import id.sigap.acceptance.bench.Report;
import id.sigap.biometric.engine.liveness.LivenessCheck;
import id.sigap.biometric.engine.liveness.LivenessLimits;
import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * By the face challenge's own check: how often a flat photograph that is turned passes for a head that turns (APCER), and a head that turned does not (BPCER; ISO/IEC
 * 30107-3): each picture of the sets as an attack, and of each person the two pictures that are turned furthest apart.
 */
final class Attacks {

    private static final int MOST = 400;
    private static final double LEAST_TURN_DEGREES = 20;
    private static final double LEAST_SURETY = 0.5;
    private static final int[] DEGREES = {-40, -35, -30, 30, 35, 40};

    private final LivenessCheck check = new LivenessCheck(LivenessLimits.DEFAULT);
    private final Report report;
    private final Networks networks;
    private int attacks;
    private int passed;
    private int turns;
    private int refused;

    Attacks(Report report, Networks networks) {
        this.report = report;
        this.networks = networks;
    }

    void measure(List<PictureSet> sets) throws IOException {
        for (PictureSet set : sets) {
            measure(set);
        }
        report.share("apcer", (double) passed / attacks, passed + " of " + attacks + " flat photographs turned by 30 to 40 degrees passed; bar 0");
        report.share("bpcer", (double) refused / turns, refused + " of " + turns + " heads turned by 20 degrees or more were refused; bar 0.05");
    }

    private void measure(PictureSet set) throws IOException {
        Map<Integer, List<FaceMesh>> people = new TreeMap<>();
        Progress progress = new Progress(set.name() + ": photographs turned", Math.min(MOST, set.shots().size()));
        int done = 0;
        for (Shot shot : set.shots().subList(0, Math.min(MOST, set.shots().size()))) {
            Optional<Picture> picture = PictureFile.decode(Files.readAllBytes(shot.file()));
            Optional<FaceMesh> straight = picture.flatMap(this::points);
            if (straight.isPresent()) {
                people.computeIfAbsent(shot.person(), unused -> new ArrayList<>()).add(straight.get());
                attack(picture.get(), straight.get());
            }
            progress.at(++done);
        }
        people.values().forEach(this::turn);
    }

    /** A photograph on which no face is found any more has not passed. */
    private void attack(Picture flat, FaceMesh straight) {
        for (int degrees : DEGREES) {
            attacks++;
            Optional<FaceMesh> turned = points(FlatTurn.of(flat, degrees));
            passed += turned.isPresent() && check.headTurned(straight, turned.get()) ? 1 : 0;
        }
    }

    private void turn(List<FaceMesh> person) {
        person.sort((one, other) -> Double.compare(one.yawRadians(), other.yawRadians()));
        FaceMesh left = person.getFirst();
        FaceMesh right = person.getLast();
        if (Math.toDegrees(right.yawRadians() - left.yawRadians()) >= LEAST_TURN_DEGREES) {
            turns++;
            boolean fromLeft = Math.abs(left.yawRadians()) <= Math.abs(right.yawRadians());
            refused += check.headTurned(fromLeft ? left : right, fromLeft ? right : left) ? 0 : 1;
        }
    }

    private Optional<FaceMesh> points(Picture picture) {
        return networks.detector().detect(picture).stream().findFirst().map(face -> networks.mesh().locate(picture, face)).filter(found -> found.surety() >= LEAST_SURETY);
    }
}
