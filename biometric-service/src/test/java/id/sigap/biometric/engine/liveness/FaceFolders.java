package id.sigap.biometric.engine.liveness;

import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Pictures of faces in folders, one folder a person; JPEG, PNG or binary PGM. */
final class FaceFolders {

    private FaceFolders() {
    }

    static Map<String, List<Path>> people(Path set) {
        Map<String, List<Path>> people = new TreeMap<>();
        for (Path person : list(set)) {
            if (Files.isDirectory(person)) {
                people.put(person.getFileName().toString(), list(person));
            }
        }
        return people;
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Picture read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return bytes[0] == 'P' && bytes[1] == '5' ? pgm(bytes) : new PictureReader(PictureLimits.DEFAULT).read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PictureRefused refused) {
            throw new AssertionError(refused);
        }
    }

    private static Picture pgm(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 100), StandardCharsets.ISO_8859_1);
        String[] words = head.split("\\s+", 5);
        int width = Integer.parseInt(words[1]);
        int height = Integer.parseInt(words[2]);
        byte[] rgb = new byte[width * height * 3];
        int start = bytes.length - width * height;
        for (int i = 0; i < rgb.length; i++) {
            rgb[i] = bytes[start + i / 3];
        }
        return new Picture(width, height, rgb);
    }
}
