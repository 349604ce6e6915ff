package id.sigap.biometric.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.Picture;
import id.sigap.contracts.biometric.QualityReason;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class FaceEngineTest {

    private static final FaceEngine ENGINE = FaceEngine.load(ModelFiles.shipped(), 2);

    private static Embedding selfie(Picture picture) {
        return assertInstanceOf(FaceReading.Usable.class, ENGINE.read(picture)).embedding();
    }

    private static Embedding reference(String name) {
        return ENGINE.readReference(Faces.picture(name)).orElseThrow();
    }

    @Test
    void twoPicturesOfOnePersonMatch() {
        Embedding reference = reference("registry.jpg");

        Embedding selfie = selfie(Faces.picture("selfie.jpg"));

        assertEquals(Band.MATCH, FaceMatcher.DEFAULT.compare(selfie, reference));
        assertEquals(0.281, selfie.distanceTo(reference), 0.01, "measured independently with the same networks");
    }

    @Test
    void anotherPersonIsRefused() {
        assertEquals(Band.NO_MATCH, FaceMatcher.DEFAULT.compare(selfie(Faces.picture("impostor.jpg")), reference("registry.jpg")));
    }

    @Test
    void aPersonWhoResemblesIsLeftToAnOfficer() {
        assertEquals(Band.UNSURE, FaceMatcher.DEFAULT.compare(selfie(Faces.picture("lookalike.jpg")), reference("registry.jpg")));
    }

    @Test
    void theSamePersonStillMatchesInADimAndCompressedPicture() {
        BufferedImage dim = Faces.toned(Faces.image("selfie.jpg"), value -> value * 6 / 10);

        assertEquals(Band.MATCH, FaceMatcher.DEFAULT.compare(selfie(Faces.picture(Faces.encode(dim, "jpg"))), reference("registry.jpg")));
    }

    @Test
    void aSelfieInWebpMatchesAsItsJpegDoes() {
        Embedding reference = reference("registry.jpg");

        Embedding selfie = selfie(Faces.picture("selfie.webp"));

        assertEquals(Band.MATCH, FaceMatcher.DEFAULT.compare(selfie, reference));
        assertEquals(selfie(Faces.picture("selfie.jpg")).distanceTo(reference), selfie.distanceTo(reference), 0.02);
    }

    @Test
    void aLookSaysWhatAReadingWouldSayAndDescribesNobody() {
        Inspection good = ENGINE.inspect(Faces.picture("selfie.jpg"));
        Inspection dark = ENGINE.inspect(Faces.picture(Faces.toned(Faces.image("selfie.jpg"), value -> value / 5)));
        Inspection wall = ENGINE.inspect(Faces.picture(Faces.blank(300, 300)));

        assertEquals(List.of(), good.reasons());
        assertEquals(1, good.figures().faces());
        assertEquals(QualityReason.TOO_DARK, dark.reasons().getFirst());
        assertEquals(new Inspection(null, List.of(QualityReason.NO_FACE, QualityReason.TOO_DARK)), wall);
    }

    @Test
    void aPictureWithoutAFaceGivesNoReference() {
        assertTrue(ENGINE.readReference(Faces.picture(Faces.blank(300, 300))).isEmpty());
    }

    @Test
    void anEmbeddingSurvivesStorage() {
        Embedding selfie = selfie(Faces.picture("selfie.jpg"));

        assertEquals(selfie, Embedding.ofBytes(selfie.toBytes()));
    }

    @Test
    void embeddingsOfDifferentVersionsAreNeverCompared() {
        Embedding selfie = selfie(Faces.picture("selfie.jpg"));
        Embedding other = Embedding.of("another/1", new float[]{1, 0});

        assertThrows(IllegalArgumentException.class, () -> FaceMatcher.DEFAULT.compare(selfie, other));
    }

    @Test
    void severalAtOnceAreReadAsOneByOneAndInTheirOrder() {
        List<String> names = List.of("selfie.jpg", "impostor.jpg", "lookalike.jpg", "selfie.jpg");
        List<Picture> pictures = new ArrayList<>(names.stream().map(Faces::picture).toList());
        pictures.add(1, Faces.picture(Faces.blank(300, 300)));

        List<FaceReading> readings = ENGINE.readAll(pictures);

        for (int i = 0; i < pictures.size(); i++) {
            switch (readings.get(i)) {
                case FaceReading.Usable usable -> assertEquals(0, usable.embedding().distanceTo(selfie(pictures.get(i))), 1e-5);
                case FaceReading.Unusable unusable -> assertEquals(1, i);
            }
        }
    }

    @Test
    void twoThreadsReadAsOneDoes() throws Exception {
        Picture picture = Faces.picture("selfie.jpg");
        Embedding alone = selfie(picture);
        try (ExecutorService pool = Executors.newFixedThreadPool(2)) {
            List<Future<Embedding>> answers = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                answers.add(pool.submit(() -> selfie(picture)));
            }
            for (Future<Embedding> answer : answers) {
                assertEquals(0, alone.distanceTo(answer.get()), 1e-5);
            }
        }
    }
}
