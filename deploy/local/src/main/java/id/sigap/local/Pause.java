package id.sigap.local;

/** A short sleep; an interruption ends the command. */
final class Pause {

    private Pause() {
    }

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LocalException("interrupted", interrupted);
        }
    }
}
