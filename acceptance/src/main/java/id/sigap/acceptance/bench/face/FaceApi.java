package id.sigap.acceptance.bench.face;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.biometric.engine.embed.Embedding;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The npm package {@code @vladmandic/face-api} on Node, WebAssembly on one thread; npm fetches it when it is first needed, no build does. */
final class FaceApi {

    static final String VERSION = "1.7.15";
    private static final String TFJS = "4.22.0";
    private static final Duration FETCH = Duration.ofMinutes(10);
    private static final Duration RUN = Duration.ofMinutes(30);
    private static final String SCRIPT = "face-api.cjs";

    private final Path folder;
    private final Programs programs;

    /**
     * What it made of one picture.
     *
     * @param cpuMillis  processor time of the whole program meanwhile
     * @param descriptor null where it found no face
     */
    record Answer(double millis, double cpuMillis, float[] descriptor) {

        Embedding face() {
            return descriptor == null ? null : Embedding.of("face-api", descriptor);
        }
    }

    private FaceApi(Path folder, Programs programs) {
        this.folder = folder;
        this.programs = programs;
    }

    /** @throws IllegalStateException that says why it cannot be had here */
    static FaceApi fetch(Path root, Programs programs) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(root.resolve("acceptance/target/face-api"));
        Path whole = folder.resolve(VERSION + ".whole");
        if (!Files.exists(whole)) {
            try {
                Files.writeString(folder.resolve("package.json"), "{\"private\": true}\n");
                programs.run("face-api-fetch", List.of("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", "@vladmandic/face-api@" + VERSION,
                        "@tensorflow/tfjs@" + TFJS, "@tensorflow/tfjs-backend-wasm@" + TFJS), folder, Map.of(), FETCH);
                Files.writeString(whole, "");
            } catch (IOException | IllegalStateException failed) {
                throw new IllegalStateException("face-api " + VERSION + " could not be had by npm: " + firstLine(failed), failed);
            }
        }
        try (InputStream script = FaceApi.class.getResourceAsStream("/bench/" + SCRIPT)) {
            Files.copy(script, folder.resolve(SCRIPT), StandardCopyOption.REPLACE_EXISTING);
        }
        return new FaceApi(folder, programs);
    }

    /**
     * One answer a picture and round, in order.
     *
     * @param pictures as {@link RawPictures} writes them
     */
    List<Answer> answers(Path pictures, int rounds) throws IOException, InterruptedException {
        Path results = folder.resolve("answers.jsonl");
        programs.run("face-api", List.of("node", SCRIPT, pictures.toString(), results.toString(), Integer.toString(rounds)), folder, Map.of(), RUN);
        ObjectMapper json = new ObjectMapper();
        List<Answer> answers = new ArrayList<>();
        for (String line : Files.readAllLines(results)) {
            JsonNode answer = json.readTree(line);
            answers.add(new Answer(answer.path("ms").asDouble(), answer.path("cpuMs").asDouble(), answer.path("descriptor").isArray() ? json.convertValue(answer.path("descriptor"), float[].class) : null));
        }
        return answers;
    }

    private static String firstLine(Exception failed) {
        return failed.getMessage().lines().findFirst().orElse("");
    }
}
