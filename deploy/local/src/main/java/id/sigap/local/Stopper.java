package id.sigap.local;

import id.sigap.servers.Signals;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Ends parts of the suite, by the process ids that it remembers: first the door, then the services, then what these stand on. */
final class Stopper {

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Duration LAST_LIMIT = Duration.ofSeconds(10);

    private final Processes processes;
    private final Progress progress;

    Stopper(Processes processes, Progress progress) {
        this.processes = processes;
        this.progress = progress;
    }

    /** @return how many were running */
    int stop(Collection<Part> parts) {
        int running = 0;
        for (Set<Part> wave : List.of(EnumSet.of(Part.GATEWAY), programs(), EnumSet.of(Part.KAFKA), EnumSet.of(Part.POSTGRES))) {
            running += stopTogether(wave.stream().filter(parts::contains).toList());
        }
        return running;
    }

    private static Set<Part> programs() {
        EnumSet<Part> programs = EnumSet.copyOf(Part.programs());
        programs.remove(Part.GATEWAY);
        return programs;
    }

    private record Ending(Part part, long pid) {
    }

    private int stopTogether(List<Part> parts) {
        List<Ending> endings = new ArrayList<>();
        for (Part part : parts) {
            processes.running(part).ifPresentOrElse(pid -> endings.add(new Ending(part, pid)), () -> processes.forget(part));
        }
        for (Ending ending : endings) {
            // A paused process (a test's doing) could not hear the other signal.
            Signals.send(ending.pid(), "CONT");
            Signals.send(ending.pid(), ending.part() == Part.POSTGRES ? "INT" : "TERM");
            progress.begin("stopping " + ending.part().title());
        }
        long end = System.nanoTime() + PATIENCE.toNanos();
        endings.forEach(ending -> await(ending, end));
        return endings.size();
    }

    private void await(Ending ending, long end) {
        String how = "stopped";
        if (!processes.endsBefore(ending.part().title(), end)) {
            Signals.send(ending.pid(), "KILL");
            how = "killed, as it did not stop within " + PATIENCE.toSeconds() + " s";
            if (!processes.endsBefore(ending.part().title(), System.nanoTime() + LAST_LIMIT.toNanos())) {
                throw new LocalException(ending.part().title() + " (process " + ending.pid() + ") cannot be ended");
            }
        }
        processes.forget(ending.part());
        progress.done(ending.part().title(), how);
    }
}
