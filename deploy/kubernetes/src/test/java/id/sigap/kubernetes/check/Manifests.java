package id.sigap.kubernetes.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;

import id.sigap.kubernetes.Yaml;

/** The manifests of the base, one by one. */
public final class Manifests {

    public static final Path ROOT = Path.of(System.getProperty("sigap.root"));
    public static final Path BASE = ROOT.resolve("deploy/kubernetes/base");

    /** One document and the file that it is in. */
    public record Manifest(Path file, JsonNode tree) {
        public String kind() {
            return tree.path("kind").asText();
        }

        public String name() {
            return tree.path("metadata").path("name").asText();
        }

        @Override
        public String toString() {
            return kind() + " " + name() + " in " + BASE.relativize(file);
        }
    }

    private Manifests() {
    }

    public static List<Path> files() {
        try (Stream<Path> files = Files.walk(BASE)) {
            return files.filter(f -> f.toString().endsWith(".yaml") && !f.endsWith("kustomization.yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<Manifest> all() {
        return files().stream().flatMap(f -> Yaml.read(text(f)).stream().map(tree -> new Manifest(f, tree))).toList();
    }

    public static List<Manifest> ofKind(String kind) {
        return all().stream().filter(m -> m.kind().equals(kind)).toList();
    }

    public static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
