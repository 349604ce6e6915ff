package id.sigap.acceptance.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** What a bench measured: printed as a table and kept as {@code target/bench/NAME.json}, flat, figures as numbers. */
public final class Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final String name;
    private final Predicate<String> stays;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    public Report(String name, String fsync) {
        this(name, "", fsync, key -> false);
    }

    /** @param stays which figures of the file are left as they are, those of a part that is measured by itself */
    private Report(String name, String prefix, String fsync, Predicate<String> stays) {
        this.name = name;
        this.stays = stays;
        figures.put(prefix + "date", Instant.now().toString());
        figures.put(prefix + "commit", commit());
        figures.put(prefix + "machine", machine());
        figures.put(prefix + "java", System.getProperty("java.vendor") + " " + Runtime.version());
        figures.put(prefix + "fsync", fsync);
    }

    /** Of a bench that shares its file with a part that is measured by itself: that one's figures stay. */
    public static Report beside(String part, String name, String fsync) {
        return new Report(name, "", fsync, key -> key.startsWith(part + "_"));
    }

    /** Of such a part: all its figures begin with its name and an underscore, date and commit too, and all others in the file stay. */
    public static Report ofPart(String part, String name, String fsync) {
        return new Report(name, part + "_", fsync, key -> !key.startsWith(part + "_"));
    }

    /**
     * @param value  kept as null where there is none (NaN), for that is not zero
     * @param remark what the figure is, and the bar it is held to
     */
    public Report figure(String key, double value, String remark) {
        figures.put(key, Double.isFinite(value) ? Math.round(value * 1000) / 1000.0 : null);
        remarks.put(key, remark);
        return this;
    }

    public Report figure(String key, long value, String remark) {
        figures.put(key, value);
        remarks.put(key, remark);
        return this;
    }

    /** A share of all, 0 to 1; error rates are small, so it is kept to a hundred-thousandth. */
    public Report share(String key, double value, String remark) {
        figures.put(key, Double.isFinite(value) ? Math.round(value * 100_000) / 100_000.0 : null);
        remarks.put(key, remark);
        return this;
    }

    /** A word about what could not be measured, or with what. */
    public Report word(String key, String word) {
        figures.put(key, word);
        return this;
    }

    /** Shows what is being measured; benches take minutes. */
    public void progress(String what) {
        System.out.println("  … " + what);
    }

    public void publish(Path root) {
        figures.forEach((key, value) -> System.out.printf(Locale.ROOT, "  %-28s %-24s %s%n", key, value, remarks.getOrDefault(key, "")));
        System.out.println("\n  kept in " + root.relativize(keep(root)));
    }

    /** Writes what is known so far: whoever ends a long bench early has that. */
    public Path keep(Path root) {
        Path file = root.resolve("target/bench/" + name + ".json");
        try {
            Files.createDirectories(file.getParent());
            Map<String, Object> all = new LinkedHashMap<>(figures);
            known(file).forEach((key, value) -> {
                if (stays.test(key)) {
                    all.put(key, value);
                }
            });
            Files.writeString(file, JSON.writeValueAsString(all) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static Map<String, Object> known(Path file) throws IOException {
        try {
            return Files.exists(file) ? JSON.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, Object>>() { }) : Map.of();
        } catch (JsonProcessingException cutOff) {
            // whoever ended a bench while it wrote this: no reason to lose what another has found
            return Map.of();
        }
    }

    private static String machine() {
        String model = "unknown processor";
        try {
            model = Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name")).findFirst()
                    .map(line -> line.substring(line.indexOf(':') + 2)).orElse(model);
        } catch (IOException notLinux) {
            model = System.getProperty("os.arch");
        }
        return Runtime.getRuntime().availableProcessors() + " x " + model;
    }

    private static String commit() {
        try {
            Process git = new ProcessBuilder("git", "describe", "--always", "--dirty").redirectErrorStream(true).start();
            String answer = new String(git.getInputStream().readAllBytes()).strip();
            return git.waitFor(5, TimeUnit.SECONDS) && git.exitValue() == 0 ? answer : "unknown";
        } catch (IOException noGit) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }
}
