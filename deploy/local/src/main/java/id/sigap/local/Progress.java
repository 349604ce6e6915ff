package id.sigap.local;

import java.io.PrintStream;
import java.util.Locale;

/** Tells what happens, with the time since the start: whole lines where they are kept, one changing line on a terminal. */
final class Progress {

    private static final String CLEAR_LINE = "\r\u001b[K";
    private static final int WIDTH = 24;

    private final PrintStream out;
    private final boolean terminal;
    private final long start;
    private final int steps;
    private int done;

    /** @param start when it all began, in {@link System#nanoTime} */
    Progress(PrintStream out, boolean terminal, long start, int steps) {
        this.out = out;
        this.terminal = terminal;
        this.start = start;
        this.steps = steps;
    }

    /** Something begins that will take a while. */
    synchronized void begin(String what) {
        if (terminal) {
            draw(what);
        }
    }

    /** A step is done. */
    synchronized void done(String what, String how) {
        done++;
        if (terminal) {
            draw(what + " " + how);
        } else {
            out.printf(Locale.ROOT, "%6.1f s  %-22s %s%n", seconds(), what, how);
        }
    }

    /** All is done, or given up: nothing is drawn over from here. */
    synchronized void end() {
        if (terminal) {
            out.print(CLEAR_LINE);
            out.flush();
        }
    }

    double seconds() {
        return (System.nanoTime() - start) / 1e9;
    }

    private void draw(String what) {
        int filled = steps == 0 ? WIDTH : Math.min(WIDTH, WIDTH * done / steps);
        out.printf(Locale.ROOT, "%s[%s%s] %5.1f s  %s", CLEAR_LINE, "#".repeat(filled), "-".repeat(WIDTH - filled), seconds(), what);
        out.flush();
    }
}
