package id.sigap.biometric.engine.embed;

import java.util.List;

/**
 * Faces of one version, laid out number by number and not face by face, so that another face is compared with all of them in loops that the
 * processor runs over many at once. It holds faces: keep it no longer than a search takes.
 */
public final class FaceSet {

    /** What sums of single precision may be off by, as a distance; far more than they are. */
    private static final double SLACK = 0.001;

    private final List<Embedding> faces;
    private final float[][] numbers;

    private FaceSet(List<Embedding> faces, float[][] numbers) {
        this.faces = faces;
        this.numbers = numbers;
    }

    /** Called with the place of a face in the set and its distance. */
    @FunctionalInterface
    public interface Found {
        void near(int place, double distance);
    }

    /** @param faces all of one version */
    public static FaceSet of(List<Embedding> faces) {
        float[][] numbers = new float[faces.isEmpty() ? 0 : faces.getFirst().unit().length][faces.size()];
        for (int place = 0; place < faces.size(); place++) {
            Embedding face = faces.get(place);
            alike(faces.getFirst(), face);
            for (int i = 0; i < numbers.length; i++) {
                numbers[i][place] = face.unit()[i];
            }
        }
        return new FaceSet(List.copyOf(faces), numbers);
    }

    public int size() {
        return faces.size();
    }

    /** Tells which faces of the set are nearer to this one than a distance. */
    public void nearerThan(double distance, Embedding face, Found found) {
        if (faces.isEmpty()) {
            return;
        }
        alike(faces.getFirst(), face);
        float[] products = products(face.unit());
        // of unit vectors: distance² = 2 - 2 × product
        double wide = distance + SLACK;
        float least = (float) (1 - wide * wide / 2);
        for (int place = 0; place < products.length; place++) {
            if (products[place] >= least) {
                double exact = faces.get(place).distanceTo(face);
                if (exact < distance) {
                    found.near(place, exact);
                }
            }
        }
    }

    private float[] products(float[] face) {
        float[] products = new float[faces.size()];
        for (int i = 0; i < face.length; i++) {
            add(products, numbers[i], face[i]);
        }
        return products;
    }

    private static void add(float[] products, float[] numbers, float of) {
        for (int place = 0; place < products.length; place++) {
            products[place] += numbers[place] * of;
        }
    }

    private static void alike(Embedding one, Embedding other) {
        if (!one.version().equals(other.version()) || one.unit().length != other.unit().length) {
            throw new IllegalArgumentException("embeddings of " + one.version() + " and " + other.version() + " cannot be compared");
        }
    }
}
