package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.geometry.Point;
import id.sigap.biometric.engine.mesh.FaceMesh;
import java.nio.ByteBuffer;

/**
 * How a face's points lay in one picture, whatever its size, place and slant: two pictures of a living face always differ a
 * little, the same picture stored anew does not. It belongs to a person and does not print itself.
 */
public final class FaceShape {

    /** A step of the stored numbers, in distances of the eyes. */
    private static final double STEP = 1e-4;
    private static final int RIGHT_EYE_OUTER = 33;
    private static final int LEFT_EYE_OUTER = 263;

    private final short[] numbers;

    private FaceShape(short[] numbers) {
        this.numbers = numbers;
    }

    public static FaceShape of(FaceMesh mesh) {
        Point right = mesh.points().get(RIGHT_EYE_OUTER);
        Point line = mesh.points().get(LEFT_EYE_OUTER).minus(right);
        double square = Math.max(line.x() * line.x() + line.y() * line.y(), 1e-9);
        short[] numbers = new short[FaceMesh.SIZE * 2];
        for (int i = 0; i < FaceMesh.SIZE; i++) {
            Point p = mesh.points().get(i).minus(right);
            numbers[i * 2] = step((p.x() * line.x() + p.y() * line.y()) / square);
            numbers[i * 2 + 1] = step((p.y() * line.x() - p.x() * line.y()) / square);
        }
        return new FaceShape(numbers);
    }

    private static short step(double value) {
        return (short) Math.clamp(Math.round(value / STEP), Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** The root of the mean square distance of their points, in distances of the outer corners of the eyes. */
    public double distanceTo(FaceShape other) {
        double sum = 0;
        for (int i = 0; i < numbers.length; i++) {
            double difference = (numbers[i] - other.numbers[i]) * STEP;
            sum += difference * difference;
        }
        return Math.sqrt(sum / FaceMesh.SIZE);
    }

    /** For storage. */
    public byte[] toBytes() {
        ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Short.BYTES);
        bytes.asShortBuffer().put(numbers);
        return bytes.array();
    }

    /** @throws IllegalArgumentException if these are not the bytes of a shape */
    public static FaceShape ofBytes(byte[] stored) {
        short[] numbers = new short[FaceMesh.SIZE * 2];
        if (stored.length != numbers.length * Short.BYTES) {
            throw new IllegalArgumentException("no shape has " + stored.length + " bytes");
        }
        ByteBuffer.wrap(stored).asShortBuffer().get(numbers);
        return new FaceShape(numbers);
    }

    @Override
    public String toString() {
        return "FaceShape";
    }
}
