package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;

import id.sigap.contracts.event.Event;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestEvents;
import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;

/** Publishes events and waits until the service's reactions have dealt with them, whatever they made of them. */
final class Handled {

    private Handled() {
    }

    static void events(AgroalDataSource database, Event... events) {
        long version = 1_000;
        for (Event event : events) {
            event(database, event, version++, Ids.next());
        }
    }

    static void event(AgroalDataSource database, Event event, long version, UUID eventId) {
        TestEvents.publish(event, version, eventId.toString());
        await().atMost(Duration.ofSeconds(20)).until(() -> isHandled(database, eventId));
    }

    private static boolean isHandled(AgroalDataSource database, UUID eventId) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement ask = c.prepareStatement("select exists (select from inbox where event_id = ?)")) {
            ask.setObject(1, eventId);
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
