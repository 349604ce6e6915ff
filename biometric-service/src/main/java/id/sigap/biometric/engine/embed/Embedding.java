package id.sigap.biometric.engine.embed;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/**
 * A face as a unit vector, with the version of the embedder that made it. It identifies a person: it does not print its numbers.
 */
public final class Embedding {

    private static final int LONGEST_VERSION = 100;

    private final String version;
    private final float[] unit;

    private Embedding(String version, float[] unit) {
        this.version = version;
        this.unit = unit;
    }

    /** Scales any vector but the zero vector to length one. */
    public static Embedding of(String version, float[] vector) {
        double length = 0;
        for (float value : vector) {
            length += (double) value * value;
        }
        length = Math.sqrt(length);
        if (!(length > 0) || Double.isInfinite(length)) {
            throw new IllegalArgumentException("not a direction");
        }
        float[] unit = new float[vector.length];
        for (int i = 0; i < unit.length; i++) {
            unit[i] = (float) (vector[i] / length);
        }
        return new Embedding(version, unit);
    }

    /** The direction between several of one version, as a template of one person's pictures. */
    public static Embedding mean(List<Embedding> several) {
        Embedding first = several.getFirst();
        float[] sum = new float[first.unit.length];
        for (Embedding each : several) {
            if (!each.version.equals(first.version)) {
                throw new IllegalArgumentException("embeddings of " + first.version + " and " + each.version + " have no mean");
            }
            for (int i = 0; i < sum.length; i++) {
                sum[i] += each.unit[i];
            }
        }
        return of(first.version, sum);
    }

    public String version() {
        return version;
    }

    /** Not a copy: for comparisons of many, here. */
    float[] unit() {
        return unit;
    }

    /** Euclidean, 0 (same picture) to 2. */
    public double distanceTo(Embedding other) {
        if (!version.equals(other.version)) {
            throw new IllegalArgumentException("embeddings of " + version + " and " + other.version + " cannot be compared");
        }
        double sum = 0;
        for (int i = 0; i < unit.length; i++) {
            double difference = unit[i] - other.unit[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /** A face on the way to another of the same version, by a share of it from 0 to 1. */
    public Embedding towards(Embedding other, double share) {
        if (!version.equals(other.version)) {
            throw new IllegalArgumentException("embeddings of " + version + " and " + other.version + " cannot be mixed");
        }
        float[] between = new float[unit.length];
        for (int i = 0; i < between.length; i++) {
            between[i] = (float) ((1 - share) * unit[i] + share * other.unit[i]);
        }
        return of(version, between);
    }

    /** For storage: the version's length in bytes, the version, the numbers. */
    public byte[] toBytes() {
        byte[] name = version.getBytes(StandardCharsets.US_ASCII);
        ByteBuffer bytes = ByteBuffer.allocate(1 + name.length + unit.length * Float.BYTES);
        bytes.put((byte) name.length).put(name);
        bytes.asFloatBuffer().put(unit);
        return bytes.array();
    }

    /** Reads what {@link #toBytes()} wrote. */
    public static Embedding ofBytes(byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        int nameLength = bytes.get();
        if (nameLength < 1 || nameLength > LONGEST_VERSION || bytes.remaining() <= nameLength) {
            throw new IllegalArgumentException("not a stored embedding");
        }
        byte[] name = new byte[nameLength];
        bytes.get(name);
        float[] unit = new float[bytes.remaining() / Float.BYTES];
        bytes.asFloatBuffer().get(unit);
        return new Embedding(new String(name, StandardCharsets.US_ASCII), unit);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Embedding that && version.equals(that.version) && Arrays.equals(unit, that.unit);
    }

    @Override
    public int hashCode() {
        return 31 * version.hashCode() + Arrays.hashCode(unit);
    }

    @Override
    public String toString() {
        return "Embedding[" + version + "]";
    }
}
