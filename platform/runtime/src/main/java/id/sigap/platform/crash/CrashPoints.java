package id.sigap.platform.crash;

/**
 * Named points at which a test may have this process killed or stopped from outside. Where no test asks for one, reaching a
 * point costs a comparison. Asked for by the system property {@code sigap.crash-point=NAME:FILE}: the process writes FILE
 * when it reaches the point and then waits there until it is killed or continued, five minutes at most.
 */
public final class CrashPoints {

    private static final String ASKED = System.getProperty("sigap.crash-point", "");

    private CrashPoints() {
    }

    public static void reach(String name) {
        if (!ASKED.isEmpty() && ASKED.startsWith(name + ":")) {
            waitAt(name);
        }
    }

    /** A point that several workers of one process come by, each at its own time: asked for as {@code NAME/WORKER}, or as {@code NAME} whoever comes first. */
    public static void reach(String name, String worker) {
        if (!ASKED.isEmpty()) {
            reach(name);
            reach(name + "/" + worker);
        }
    }

    private static void waitAt(String name) {
        java.nio.file.Path file = java.nio.file.Path.of(ASKED.substring(name.length() + 1));
        try {
            if (java.nio.file.Files.exists(file)) {
                return;
            }
            java.nio.file.Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
            java.nio.file.Path release = file.resolveSibling(file.getFileName() + ".go");
            long until = System.nanoTime() + 300_000_000_000L;
            while (!java.nio.file.Files.exists(release) && System.nanoTime() < until) {
                Thread.sleep(20);
            }
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
