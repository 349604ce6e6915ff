package id.sigap.notification.stream;

import id.sigap.notification.inbox.InboxTable;
import id.sigap.notification.inbox.Place;
import id.sigap.platform.sql.DatabaseException;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Looks every second whether inboxes with open streams moved on, so that what another replica wrote is seen too. One query
 * for all of them, whatever their number of streams.
 */
@ApplicationScoped
class StreamPoll {

    private static final Logger LOG = Logger.getLogger(StreamPoll.class);
    private static final int PORTION = 1_000;

    private final StreamHub hub;
    private final InboxTable table;
    private final StreamConfig config;
    private volatile boolean running = true;

    StreamPoll(StreamHub hub, InboxTable table, StreamConfig config) {
        this.hub = hub;
        this.table = table;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread.ofVirtual().name("stream-poll").start(this::run);
        // Quarkus waits for open requests before it tells beans of the shutdown; streams must not make it wait. The bean itself,
        // because its proxy is gone when the process of a test ends
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(ClientProxy.unwrap(hub)::closeAll));
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        hub.closeAll();
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(config.poll());
                try {
                    look();
                } catch (DatabaseException databaseAway) {
                    LOG.warnf("streams wait for the database: %s", databaseAway.getCause().toString());
                } catch (RuntimeException unforeseen) {
                    LOG.error("streams go on after a fault", unforeseen);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        List<UUID> accounts = new ArrayList<>(hub.accounts());
        for (int from = 0; from < accounts.size(); from += PORTION) {
            Map<UUID, Place> places = table.places(accounts.subList(from, Math.min(from + PORTION, accounts.size())));
            places.forEach((account, place) -> hub.of(account).forEach(stream -> stream.compare(place)));
        }
    }
}
