package id.sigap.local;

import id.sigap.servers.Child;
import id.sigap.servers.Jdk;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/** Starts one of our programs in a JVM of its own and waits until it is ready. */
final class Launch {

    private static final Duration LIMIT = Duration.ofSeconds(120);

    private final Layout layout;
    private final PortBook ports;

    Launch(Layout layout, PortBook ports) {
        this.layout = layout;
        this.ports = ports;
    }

    /** @throws LocalException where the program was not built */
    static void demandBuilt(Layout layout, Part part) {
        Path jar = part.application(layout.root()).resolve(ClassArchive.JAR);
        if (!Files.exists(jar)) {
            throw new LocalException(part.title() + " is not built: there is no " + layout.root().relativize(jar)
                    + ". ./sigap up builds it, unless SIGAP_NO_BUILD is set; by hand: mvn package");
        }
    }

    /** @param spawned is told the process's id before the program is ready */
    void start(Part part, LongConsumer spawned) {
        Path application = part.application(layout.root());
        Child child = Child.start(part.title(), command(part), application, new Environment(layout, ports).of(part),
                layout.log(part), false);
        spawned.accept(child.pid());
        child.await(() -> Readiness.of(ports.of(part)), LIMIT);
    }

    private List<String> command(Part part) {
        List<String> line = new ArrayList<>(Jvm.priority(part));
        line.add(Jdk.java());
        line.addAll(Jvm.size(part));
        line.addAll(Jvm.compilation(part));
        line.addAll(ClassArchive.of(layout, part).options());
        line.addAll(Jvm.ACCESS);
        line.addAll(List.of("-jar", ClassArchive.JAR));
        return line;
    }
}
