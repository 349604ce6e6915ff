package id.sigap.biometric.engine.spoilt;

import id.sigap.biometric.engine.picture.Picture;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;

/** A folder of pictures, one folder a person: JPEG, PNG, or grey PGM. */
public record FaceFolder(Path path) {

    /** In the order of their names. */
    public List<Path> files() {
        try (Stream<Path> all = Files.walk(path, 2)) {
            return all.filter(file -> file.toString().matches(".*\\.(jpg|png|pgm)")).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Picture read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return file.toString().endsWith(".pgm") ? grey(bytes) : new PictureReader(PictureLimits.DEFAULT).read(bytes);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (PictureRefused refused) {
            throw new IllegalArgumentException(file.toString(), refused);
        }
    }

    private static Picture grey(byte[] file) {
        Scanner head = new Scanner(new String(file, 0, 40, StandardCharsets.ISO_8859_1)).skip("P5");
        int width = head.nextInt();
        int height = head.nextInt();
        ByteBuffer pixels = ByteBuffer.wrap(file, file.length - width * height, width * height);
        byte[] rgb = new byte[width * height * 3];
        for (int i = 0; i < rgb.length; i += 3) {
            byte grey = pixels.get();
            rgb[i] = grey;
            rgb[i + 1] = grey;
            rgb[i + 2] = grey;
        }
        return new Picture(width, height, rgb);
    }
}
