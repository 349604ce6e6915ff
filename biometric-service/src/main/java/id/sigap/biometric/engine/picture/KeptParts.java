package id.sigap.biometric.engine.picture;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The parts of a file that its decoder needs. All else (place, camera, time, thumbnails, what was hung on behind) is left behind, and no pixel changes. */
final class KeptParts {

    private record Part(int from, int to) {
    }

    private final List<Part> parts = new ArrayList<>();
    private int length;

    void keep(int from, int to) {
        parts.add(new Part(from, to));
        length += to - from;
    }

    /** @param head what stands before them */
    byte[] of(byte[] file, byte[] head) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(head.length + length);
        plain.writeBytes(head);
        parts.forEach(part -> plain.write(file, part.from, part.to - part.from));
        return plain.toByteArray();
    }
}
