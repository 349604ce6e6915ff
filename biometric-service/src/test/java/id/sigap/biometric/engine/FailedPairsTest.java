package id.sigap.biometric.engine;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.spoilt.FaceFolder;
import id.sigap.biometric.engine.spoilt.Spoiling;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/**
 * Measures whether the gate has a reason for those pictures of a person that would not match another, good one: a folder in {@code
 * SIGAP_PAIRS} as for {@link QualityRatesTest}; asserts nothing and prints the rates of MODELS.md.
 */
@EnabledIfEnvironmentVariable(named = "SIGAP_PAIRS", matches = ".+")
class FailedPairsTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped());
    private static final FaceNetworks NETWORKS = FaceNetworks.load(ModelFiles.shipped());
    private static final List<Spoiling> SEVERE = List.of(Spoiling.DARK, Spoiling.BRIGHT, Spoiling.BLUR, Spoiling.MOTION, Spoiling.SMALL,
            Spoiling.ROLL, Spoiling.YAW_LEFT, Spoiling.YAW_RIGHT, Spoiling.DARK_BAR, Spoiling.BLUE_MASK);

    /** @param face empty where none was found: it matches nobody */
    private record Probe(String person, Path file, boolean explained, Optional<Embedding> face) {
    }

    @Test
    void failedPairs() {
        Map<String, List<Probe>> probes = new LinkedHashMap<>();
        List<Probe> clean = new ArrayList<>();
        probes.put("CLEAN", clean);
        for (Path file : new FaceFolder(Path.of(System.getenv("SIGAP_PAIRS"))).files()) {
            Picture picture = FaceFolder.read(file);
            Look look = Look.at(NETWORKS, picture);
            clean.add(probe(file, picture));
            for (Spoiling spoiling : SEVERE) {
                if (look.face() != null && spoiling.fits(look.face().mesh())) {
                    Picture spoilt = spoiling.spoil(picture, look.face().mesh());
                    probes.computeIfAbsent(spoiling.name(), any -> new ArrayList<>()).add(probe(file, spoilt));
                }
            }
        }
        probes.forEach((way, all) -> print(way, all, clean));
    }

    private static Probe probe(Path file, Picture picture) {
        return new Probe(file.getParent().getFileName().toString(), file, !ENGINE.inspect(picture).reasons().isEmpty(), ENGINE.readReference(picture));
    }

    private static void print(String way, List<Probe> probes, List<Probe> gallery) {
        int pairs = 0;
        int failed = 0;
        int explained = 0;
        int accepted = 0;
        for (Probe probe : probes) {
            for (Probe other : gallery) {
                if (probe.person().equals(other.person()) && !probe.file().equals(other.file())) {
                    boolean matches = probe.face().isPresent() && other.face().isPresent()
                            && FaceMatcher.DEFAULT.compare(probe.face().get(), other.face().get()) == Band.MATCH;
                    pairs++;
                    failed += matches ? 0 : 1;
                    explained += !matches && (probe.explained() || other.explained()) ? 1 : 0;
                    accepted += matches && probe.explained() ? 1 : 0;
                }
            }
        }
        System.out.printf("%-12s %5d genuine pairs, %5d fail, of which %5d = %5.1f %% carry a reason; %d would match and are refused%n", way, pairs,
                failed, explained, 100.0 * explained / Math.max(1, failed), accepted);
    }
}
