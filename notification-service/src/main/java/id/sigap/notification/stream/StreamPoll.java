package id.sigap.notification.stream;

import id.sigap.notification.inbox.InboxTable;
import id.sigap.notification.inbox.Place;
import id.sigap.platform.stream.StreamPolling;
import io.quarkus.arc.ClientProxy;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Looks every second whether inboxes with open streams moved on, so that what another replica wrote is seen too. One query
 * for all of them, whatever their number of streams.
 */
@ApplicationScoped
class StreamPoll {

    private static final int PORTION = 1_000;

    private final StreamHub hub;
    private final InboxTable table;
    private final StreamPolling polling;

    StreamPoll(StreamHub hub, InboxTable table, StreamConfig config) {
        this.hub = hub;
        this.table = table;
        this.polling = new StreamPolling(config.poll(), this::look, ClientProxy.unwrap(hub)::closeAll);
    }

    void start(@Observes StartupEvent event) {
        polling.start("stream-poll");
    }

    void stop(@Observes ShutdownEvent event) {
        polling.stop();
    }

    private void look() {
        List<UUID> accounts = new ArrayList<>(hub.accounts());
        for (int from = 0; from < accounts.size(); from += PORTION) {
            Map<UUID, Place> places = table.places(accounts.subList(from, Math.min(from + PORTION, accounts.size())));
            places.forEach((account, place) -> hub.of(account).forEach(stream -> stream.compare(place)));
        }
    }
}
