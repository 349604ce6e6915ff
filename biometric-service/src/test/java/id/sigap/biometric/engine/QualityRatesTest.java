package id.sigap.biometric.engine;

import id.sigap.biometric.engine.mesh.FaceMesh;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.spoilt.FaceFolder;
import id.sigap.biometric.engine.spoilt.Raster;
import id.sigap.biometric.engine.spoilt.Spoiling;
import id.sigap.contracts.biometric.QualityReason;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Measures the quality gate on folders of faces that are not part of the project; it asserts nothing and prints the rates of MODELS.md.
 * {@code SIGAP_FACES} names the folders, with commas between; {@code SIGAP_SPOILINGS} restricts what is done to them ({@code NONE} leaves
 * them as they are), {@code SIGAP_ENLARGED} makes them larger before, {@code SIGAP_EVERY} takes one in so many.
 */
@EnabledIfEnvironmentVariable(named = "SIGAP_FACES", matches = ".+")
class QualityRatesTest {

    private static final FaceNetworks NETWORKS = FaceNetworks.load(ModelFiles.shipped());

    private final Map<String, Tally> tallies = new TreeMap<>();

    /** What was said of pictures that were spoilt in one way. */
    private static final class Tally {
        private int pictures;
        private int right;
        private int flagged;
        private final Map<QualityReason, Integer> reasons = new EnumMap<>(QualityReason.class);

        void add(List<QualityReason> said, boolean asExpected) {
            pictures++;
            right += asExpected ? 1 : 0;
            flagged += said.isEmpty() ? 0 : 1;
            said.forEach(reason -> reasons.merge(reason, 1, Integer::sum));
        }
    }

    @Test
    void rates() {
        double enlarged = Double.parseDouble(System.getenv().getOrDefault("SIGAP_ENLARGED", "1"));
        int every = Integer.parseInt(System.getenv().getOrDefault("SIGAP_EVERY", "1"));
        for (String folder : System.getenv("SIGAP_FACES").split(",")) {
            Path path = Path.of(folder);
            List<Path> files = new FaceFolder(path).files();
            for (int i = 0; i < files.size(); i += every) {
                Picture picture = FaceFolder.read(files.get(i));
                measure(path.getFileName() + " ", files.get(i), enlarged == 1 ? picture : Raster.of(picture).scaled(enlarged).picture());
            }
        }
        tallies.forEach(QualityRatesTest::print);
    }

    private void measure(String set, Path file, Picture picture) {
        Look clean = Look.at(NETWORKS, picture);
        record(set + "CLEAN", file, clean, clean.inspection().reasons().isEmpty());
        if (clean.face() == null) {
            return;
        }
        FaceMesh mesh = clean.face().mesh();
        for (Spoiling spoiling : spoilings()) {
            if (spoiling.fits(mesh)) {
                Look spoilt = Look.at(NETWORKS, spoiling.spoil(picture, mesh));
                List<QualityReason> said = spoilt.inspection().reasons();
                record(set + spoiling, file, spoilt, spoiling.right().isEmpty() ? said.isEmpty() : said.stream().anyMatch(spoiling.right()::contains));
            }
        }
    }

    private void record(String way, Path file, Look look, boolean asExpected) {
        tallies.computeIfAbsent(way, any -> new Tally()).add(look.inspection().reasons(), asExpected);
        if (!asExpected && System.getenv("SIGAP_VERBOSE") != null) {
            System.out.println(way + " " + file.getFileName() + " " + look.inspection());
        }
    }

    private static List<Spoiling> spoilings() {
        String only = System.getenv("SIGAP_SPOILINGS");
        return Arrays.stream(Spoiling.values()).filter(one -> only == null || Arrays.asList(only.split(",")).contains(one.name())).toList();
    }

    private static void print(String way, Tally tally) {
        double[] interval = wilson(tally.right, tally.pictures);
        System.out.printf("%-26s %3d pictures, as expected %3d = %5.1f %% [%4.1f, %5.1f], flagged %3d %s%n", way, tally.pictures, tally.right,
                100.0 * tally.right / tally.pictures, 100 * interval[0], 100 * interval[1], tally.flagged, tally.reasons);
    }

    /** The 95 % interval of a share (Wilson 1927). */
    private static double[] wilson(int hits, int of) {
        double z = 1.96;
        double share = (double) hits / of;
        double middle = share + z * z / (2 * of);
        double half = z * Math.sqrt(share * (1 - share) / of + z * z / (4.0 * of * of));
        double scale = 1 + z * z / of;
        return new double[]{(middle - half) / scale, (middle + half) / scale};
    }
}
