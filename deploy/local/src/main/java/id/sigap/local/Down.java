package id.sigap.local;

import id.sigap.servers.Folders;
import java.util.EnumSet;
import java.util.List;

/** {@code ./sigap down}: ends what the launcher started, and nothing else. The data stays. */
final class Down {

    private final Context context;

    Down(Context context) {
        this.context = context;
    }

    int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageException("usage: ./sigap down");
        }
        try (Lock lock = Lock.of(context)) {
            stopAll();
        }
        return 0;
    }

    private void stopAll() {
        Progress progress = context.progress(Part.values().length);
        Processes processes = new Processes(context.layout());
        Archiver.stop(processes);
        int stopped = new Stopper(processes, progress).stop(EnumSet.allOf(Part.class));
        progress.end();
        context.out().println(stopped == 0 ? "Nothing was running." : "All is stopped; the data stays. ./sigap up starts again.");
    }

    /** {@code ./sigap reset}: {@code down}, and the data, passwords and keys go. */
    int reset(List<String> arguments) {
        if (!arguments.isEmpty()) {
            throw new UsageException("usage: ./sigap reset");
        }
        try (Lock lock = Lock.of(context)) {
            stopAll();
            Folders.remove(context.layout().home());
            context.out().println("The data, passwords and keys of this installation are gone.");
        }
        return 0;
    }
}
