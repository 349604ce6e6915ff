package id.sigap.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The checked-in files of this module. */
public final class ContractFiles {

    private ContractFiles() {
    }

    public static Path module() {
        return Path.of(System.getProperty("basedir", "."));
    }

    public static Path resources() {
        return module().resolve("src/main/resources");
    }

    /** The text of every file in a directory (not below) by its name; empty if there is no such directory. */
    public static SortedMap<String, String> textsIn(Path directory) {
        SortedMap<String, String> texts = new TreeMap<>();
        if (!Files.isDirectory(directory)) {
            return texts;
        }
        try (var files = Files.newDirectoryStream(directory, Files::isRegularFile)) {
            for (Path file : files) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** The schemas of a directory by the event type that names the file. */
    public static SortedMap<String, JsonNode> schemasIn(Path directory) {
        SortedMap<String, JsonNode> schemas = new TreeMap<>();
        textsIn(directory).forEach((name, text) -> schemas.put(name.substring(0, name.length() - ".json".length()), Json.read(text)));
        return schemas;
    }

    /** Makes the directory hold these files and no others. */
    public static void write(Path directory, Map<String, String> texts) {
        try {
            Files.createDirectories(directory);
            for (String stale : textsIn(directory).keySet()) {
                if (!texts.containsKey(stale)) {
                    Files.delete(directory.resolve(stale));
                }
            }
            for (var file : texts.entrySet()) {
                Files.writeString(directory.resolve(file.getKey()), file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
