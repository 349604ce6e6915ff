package id.sigap.biometric;

import id.sigap.biometric.engine.Faces;
import id.sigap.biometric.engine.TurnedHead;
import id.sigap.biometric.engine.liveness.FlatPhotograph;
import id.sigap.biometric.engine.picture.Picture;
import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Pictures of a head that turns; each is new, as a camera's are. */
final class Turns {

    private static final double TURN_DEGREES = 36;
    private static final double LITTLE_DEGREES = 0.7;
    private static final Map<String, TurnedHead> HEADS = new ConcurrentHashMap<>();
    private static final AtomicInteger SERIAL = new AtomicInteger();

    private Turns() {
    }

    /** @param turn STRAIGHT, LEFT or RIGHT */
    static byte[] picture(String file, String turn) {
        // a living head never comes back to the very same place
        double little = LITTLE_DEGREES * (SERIAL.incrementAndGet() % 9 - 4) + SERIAL.get() * 1e-3;
        double degrees = little + switch (turn) {
            case "STRAIGHT" -> 0;
            case "LEFT" -> TURN_DEGREES;
            case "RIGHT" -> -TURN_DEGREES;
            default -> throw new IllegalArgumentException(turn);
        };
        return Faces.encode(HEADS.computeIfAbsent(file, TurnedHead::of).at(degrees), "jpg");
    }

    /** Of a flat photograph of the member: what a camera sees that it is held before and turned. */
    static byte[] photograph(String turn) {
        double degrees = SERIAL.incrementAndGet() * 1e-2 + ("STRAIGHT".equals(turn) ? 0 : "LEFT".equals(turn) ? TURN_DEGREES : -TURN_DEGREES);
        Picture seen = FlatPhotograph.turned(Faces.picture("selfie.jpg"), degrees, 0);
        BufferedImage image = Faces.blank(seen.width(), seen.height());
        for (int y = 0; y < seen.height(); y++) {
            for (int x = 0; x < seen.width(); x++) {
                image.setRGB(x, y, seen.channel(x, y, 0) << 16 | seen.channel(x, y, 1) << 8 | seen.channel(x, y, 2));
            }
        }
        return Faces.encode(image, "jpg");
    }

    /** Nothing to see; each wall is another file. */
    static byte[] wall() {
        BufferedImage wall = Faces.blank(200, 200);
        wall.setRGB(0, 0, SERIAL.incrementAndGet());
        return Faces.encode(wall, "png");
    }
}
