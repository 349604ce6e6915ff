package id.sigap.biometric;

import id.sigap.biometric.engine.embed.Embedding;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The forms in which a picture, a face or a distance may turn up in a text. */
final class FaceTraces {

    private static final int FRAGMENT = 30;
    private static final int DIGITS = 10;

    private final Set<String> traces = new LinkedHashSet<>();

    FaceTraces picture(byte[] file) {
        bytes(file, file.length / 2);
        bytes(file, file.length / 4);
        return this;
    }

    /** Its bytes, and each of its numbers. */
    FaceTraces face(Embedding face) {
        byte[] stored = face.toBytes();
        int header = 1 + face.version().length();
        bytes(stored, header);
        bytes(stored, header + FRAGMENT);
        ByteBuffer numbers = ByteBuffer.wrap(stored, header, stored.length - header).slice();
        while (numbers.remaining() >= Float.BYTES) {
            number(Float.toString(numbers.getFloat()));
        }
        return this;
    }

    FaceTraces distance(double distance) {
        // rounded in whatever way, the first digits stay
        traces.add(Double.toString(distance).substring(0, 7));
        return this;
    }

    private void number(String text) {
        String digits = text.replace("-", "");
        if (digits.length() >= DIGITS && !digits.contains("E")) {
            traces.add(digits.substring(0, DIGITS));
        }
    }

    /** As they are, as hexadecimal digits, as a list of numbers, and as Base64 at each of its three places. */
    private void bytes(byte[] all, int from) {
        byte[] fragment = Arrays.copyOfRange(all, from, from + FRAGMENT);
        traces.add(new String(fragment, StandardCharsets.ISO_8859_1).toLowerCase(Locale.ROOT));
        traces.add(HexFormat.of().formatHex(fragment));
        String list = Arrays.toString(fragment);
        traces.add(list.substring(1, list.length() - 1));
        for (int place = 0; place < 3; place++) {
            String text = Base64.getEncoder().encodeToString(Arrays.copyOfRange(all, from + place, from + place + FRAGMENT - 6));
            traces.add(text.toLowerCase(Locale.ROOT));
        }
    }

    Optional<String> in(String text) {
        String small = text.toLowerCase(Locale.ROOT);
        return traces.stream().filter(small::contains).findFirst();
    }
}
