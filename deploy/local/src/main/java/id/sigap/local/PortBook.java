package id.sigap.local;

import id.sigap.servers.Ports;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/** Which port each part has. What was taken once is taken again where it is free, so that addresses stay. */
final class PortBook {

    static final String SMTP = "smtp";
    private static final int PREFERRED_SMTP = 8025;
    private static final int ANY = 0;

    private final Layout layout;
    private final Path file;
    private final Properties ports = new Properties();
    private final Set<Integer> given = new HashSet<>();

    PortBook(Layout layout) {
        this.layout = layout;
        this.file = layout.run().resolve("ports");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                ports.load(reader);
            } catch (IOException failed) {
                throw new UncheckedIOException("cannot read " + file, failed);
            }
        }
    }

    /** @throws LocalException where nothing was ever started */
    int of(Part part) {
        return of(part.title());
    }

    int of(String title) {
        String port = ports.getProperty(title);
        if (port == null) {
            throw new LocalException(title + " has not been started; ./sigap up starts everything");
        }
        return Integer.parseInt(port);
    }

    /**
     * Decides on the ports of what is to be started; those of running parts stay.
     *
     * @param gateway the port that the user asked for, or 0
     * @throws LocalException where the gateway's port is taken: people know it by heart, so it does not move by itself
     */
    void assign(Processes processes, int gateway) {
        for (Part part : Part.values()) {
            if (processes.running(part).isEmpty()) {
                assign(part, gateway);
            }
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            ports.store(writer, "the ports of this run");
        } catch (IOException failed) {
            throw new UncheckedIOException("cannot write " + file, failed);
        }
    }

    private void assign(Part part, int gateway) {
        if (part == Part.GATEWAY && (layout.isDefault() || gateway != ANY)) {
            ports.setProperty(part.title(), Integer.toString(outer(gateway == ANY ? part.preferredPort() : gateway)));
            return;
        }
        inner(part.title(), part.preferredPort());
        if (part == Part.SANDBOX) {
            inner(SMTP, PREFERRED_SMTP);
        }
    }

    private static int outer(int port) {
        if (!Ports.isFree(port)) {
            throw new LocalException("port " + port + ", which the gateway is to listen on, is taken by another program. "
                    + "Stop that, or choose another port: SIGAP_PORT=" + (port + 1_000) + " ./sigap up");
        }
        return port;
    }

    private void inner(String title, int preferred) {
        int last = Integer.parseInt(ports.getProperty(title, "0"));
        int port = Ports.preferably(last != ANY ? last : layout.isDefault() ? preferred : ANY);
        while (!given.add(port)) {
            port = Ports.free();
        }
        ports.setProperty(title, Integer.toString(port));
    }
}
