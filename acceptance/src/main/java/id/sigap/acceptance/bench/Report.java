package id.sigap.acceptance.bench;

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

/** What a bench measured: printed as a table and kept as {@code target/bench/NAME.json}, flat, figures as numbers. */
public final class Report {

    private final String name;
    private final Map<String, Object> figures = new LinkedHashMap<>();
    private final Map<String, String> remarks = new LinkedHashMap<>();

    public Report(String name, String fsync) {
        this.name = name;
        figures.put("date", Instant.now().toString());
        figures.put("commit", commit());
        figures.put("machine", machine());
        figures.put("java", System.getProperty("java.vendor") + " " + Runtime.version());
        figures.put("fsync", fsync);
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
            Files.writeString(file, new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT).writeValueAsString(figures) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
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
