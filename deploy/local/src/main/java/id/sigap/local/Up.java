package id.sigap.local;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code ./sigap up}: everything runs and is ready, or nothing that this command started is left. */
final class Up {

    private static final long WATCH_MILLIS = 1_000;

    private final Context context;
    private final Processes processes;
    private final Progress progress;

    Up(Context context) {
        this.context = context;
        this.processes = new Processes(context.layout());
        this.progress = context.progress(Part.values().length);
    }

    int run(List<String> arguments) {
        boolean foreground = arguments.contains("--foreground");
        Set<Part> wanted = wanted(arguments.stream().filter(argument -> !argument.equals("--foreground")).toList());
        Starter starter;
        try (Lock lock = Lock.of(context)) {
            starter = start(wanted);
            Summary.print(context, progress.seconds());
            Archiver.startWhereNeeded(context.layout(), processes);
        }
        return foreground ? watch(starter) : 0;
    }

    private static Set<Part> wanted(List<String> arguments) {
        if (arguments.isEmpty()) {
            return EnumSet.allOf(Part.class);
        }
        if (arguments.size() != 2 || !arguments.getFirst().equals("--only")) {
            throw new UsageException("usage: ./sigap up [--foreground] [--only PART,PART…]");
        }
        EnumSet<Part> parts = EnumSet.noneOf(Part.class);
        Arrays.stream(arguments.get(1).split(",")).map(Up::part).forEach(parts::add);
        return parts;
    }

    private static Part part(String title) {
        return Part.byTitle(title).orElseThrow(() -> new UsageException(
                "there is no part " + title + "; there are " + String.join(", ", Arrays.stream(Part.values()).map(Part::title).toList())));
    }

    private Starter start(Set<Part> wanted) {
        Layout layout = context.layout();
        new SecretFiles(layout).prepare();
        new DemoPeople(layout).write();
        PortBook ports = new PortBook(layout);
        ports.assign(processes, context.gatewayPort());
        Starter starter = new Starter(layout, ports, processes, progress);
        Thread undo = new Thread(() -> undo(starter), "undo");
        Runtime.getRuntime().addShutdownHook(undo);
        starter.start(wanted);
        progress.end();
        Runtime.getRuntime().removeShutdownHook(undo);
        return starter;
    }

    /** Interrupted or failed: what was started goes, what ran before stays. */
    private void undo(Starter starter) {
        Set<Part> started = starter.cancel();
        progress.end();
        new Stopper(processes, context.progress(started.size())).stop(started);
    }

    /** Stays until one of the parts ends or the user has enough; then all that was started here ends. */
    private int watch(Starter starter) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> undo(starter), "undo"));
        while (true) {
            for (Part part : starter.started()) {
                if (processes.running(part).isEmpty()) {
                    context.out().println(part.title() + " has ended; its log: " + context.layout().log(part));
                    return 1;
                }
            }
            Pause.millis(WATCH_MILLIS);
        }
    }
}
