package id.sigap.local;

import id.sigap.servers.Child;
import id.sigap.servers.Jdk;
import id.sigap.servers.Signals;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Makes the class archives that are missing, one after another and behind everything else that wants the processor: a process of
 * its own that {@code up} leaves behind once after a build, and that {@code down} ends.
 */
public final class Archiver {

    /** Its name among the processes and logs. */
    static final String TITLE = "class-archives";
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

    private Archiver() {
    }

    /** Starts it where the suite's own programs lack an archive; another instance uses what there is. */
    static void startWhereNeeded(Layout layout, Processes processes) {
        boolean needed = Part.programs().stream().map(part -> ClassArchive.of(layout, part)).anyMatch(Archiver::isNeeded);
        if (!layout.isDefault() || !needed || processes.running(TITLE).isPresent()) {
            return;
        }
        List<String> line = List.of("nice", "-n", "19", Jdk.java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx64m",
                "-Dsigap.root=" + layout.root(), "-cp", System.getProperty("java.class.path"), Archiver.class.getName());
        processes.remember(TITLE, Child.start(TITLE, line, layout.root(), Map.of(), log(layout), false).pid());
    }

    /** Ends it, with what it was about; the next start lacks that archive still, and makes it. */
    static void stop(Processes processes) {
        processes.running(TITLE).ifPresent(pid -> {
            Signals.send(pid, "TERM");
            if (!processes.endsBefore(TITLE, System.nanoTime() + STOP_LIMIT.toNanos())) {
                Signals.send(pid, "KILL");
            }
        });
        processes.forget(TITLE);
    }

    private static Path log(Layout layout) {
        return layout.logs().resolve(TITLE + ".log");
    }

    private static boolean isNeeded(ClassArchive archive) {
        return !archive.isFresh() && archive.canBeMade();
    }

    public static void main(String[] arguments) throws Exception {
        Layout layout = new Layout(Path.of(System.getProperty("sigap.root")), Layout.DEFAULT);
        for (Part part : Part.programs()) {
            makeWhereNeeded(ClassArchive.of(layout, part));
        }
    }

    /** Takes about twenty seconds of a core where the program was started since its build, and has no archive of that yet. */
    public static void makeWhereNeeded(ClassArchive archive) throws IOException, InterruptedException {
        if (isNeeded(archive)) {
            System.out.println(archive.part().title() + ": class archive " + make(archive));
        }
    }

    /** Never lets a half-written archive bear the archive's name. */
    private static String make(ClassArchive archive) throws IOException, InterruptedException {
        Path list = archive.list().resolveSibling(archive.list().getFileName() + ".whole");
        Path half = archive.file().resolveSibling(archive.file().getFileName() + ".half");
        Files.writeString(list, wholeLines(archive.list()));
        Process dump = new ProcessBuilder(command(archive, list, half)).directory(archive.application().toFile()).inheritIO().start();
        Thread end = new Thread(() -> dump.destroyForcibly().onExit().join(), "end");
        Runtime.getRuntime().addShutdownHook(end);
        try {
            if (!dump.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                dump.destroyForcibly().waitFor();
            }
            if (dump.exitValue() != 0 || !archive.canBeMade()) {
                return "not made, status " + dump.exitValue();
            }
            Files.move(half, archive.file(), StandardCopyOption.ATOMIC_MOVE);
            return "made";
        } finally {
            Runtime.getRuntime().removeShutdownHook(end);
            Files.deleteIfExists(list);
            Files.deleteIfExists(half);
        }
    }

    /** The program goes on loading classes: its last line may not be whole yet. */
    private static String wholeLines(Path list) throws IOException {
        String text = Files.readString(list, StandardCharsets.UTF_8);
        return text.substring(0, text.lastIndexOf('\n') + 1);
    }

    /** The JVM takes an archive only where it is started with the same collector, module options and class path. */
    private static List<String> command(ClassArchive archive, Path list, Path to) {
        List<String> line = new ArrayList<>(List.of(Jdk.java(), "-Xshare:dump", "-XX:+AOTClassLinking", "-Xlog:cds=error"));
        line.addAll(Jvm.size(archive.part()));
        line.addAll(Jvm.ACCESS);
        line.addAll(List.of("-XX:SharedClassListFile=" + list, "-XX:SharedArchiveFile=" + to, "-cp", ClassArchive.JAR));
        return line;
    }
}
