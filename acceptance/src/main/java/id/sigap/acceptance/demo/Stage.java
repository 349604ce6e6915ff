package id.sigap.acceptance.demo;

import java.util.Locale;

/** Prints the play: a line per step with its time, and what is worth seeing of it. */
final class Stage {

    private final long began = System.nanoTime();
    private int number;

    /** One step; what it answers is shown behind its name. */
    interface Step {
        String play();
    }

    void act(String title) {
        System.out.println("\n" + title);
    }

    void step(String what, Step step) {
        long start = System.nanoTime();
        String shown = step.play();
        System.out.printf(Locale.ROOT, "  %2d. %-62s %6.2f s   %s%n", ++number, what, (System.nanoTime() - start) / 1e9, shown);
    }

    void line(String text) {
        System.out.println("      " + text);
    }

    double seconds() {
        return (System.nanoTime() - began) / 1e9;
    }
}
