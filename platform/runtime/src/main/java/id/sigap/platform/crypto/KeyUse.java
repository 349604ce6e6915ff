package id.sigap.platform.crypto;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.sql.Database;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/**
 * Which key of the ring wraps now. The next one opens at once and wraps only some time after it was seen first: until then another replica
 * may not have it.
 */
@Startup
@ApplicationScoped
public class KeyUse {

    private static final String PRESENT = "kek";
    private static final String NEXT = "kek-next";
    // one look-up for each of the few ids, however many rows there are
    private static final String IDS = """
            with recursive ids as (
                (select kek_id from person_key order by kek_id limit 1)
                union all
                select (select k.kek_id from person_key k where k.kek_id > ids.kek_id order by k.kek_id limit 1) from ids where ids.kek_id is not null)
            select kek_id from ids where kek_id is not null""";

    private final KeyRing ring;
    private final Database database;
    private final PlatformConfig config;
    private final Clock clock;
    private volatile Instant nextFrom;

    KeyUse(Secrets secrets, Database database, PlatformConfig config, Clock clock) {
        this.ring = new KeyRing(new Kek(secrets.key32(PRESENT)), secrets.optionalKey32(NEXT).map(Kek::new).orElse(null));
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** @throws IllegalStateException if there are data whose key-encryption key is missing: they could not be read, so nothing starts */
    void start(@Observes @Priority(1) StartupEvent event) {
        for (String id : ids()) {
            if (!ring.knows(id)) {
                throw new IllegalStateException("keys of persons are wrapped by " + id + ", which is neither in the secret " + PRESENT + " nor in " + NEXT);
            }
        }
        ring.next().ifPresent(next -> nextFrom = firstSeen(next).plus(config.keys().settle()));
    }

    KeyRing ring() {
        return ring;
    }

    /** The key that wraps what is made now. */
    Kek wrapping() {
        Instant from = nextFrom;
        return from == null || clock.instant().isBefore(from) ? ring.present() : ring.newest();
    }

    /** From when on the next key wraps; null where there is none. */
    Instant nextFrom() {
        return nextFrom;
    }

    /** The ids of all keys that wrap something. */
    List<String> ids() {
        return database.list(IDS, row -> row.text("kek_id"));
    }

    private Instant firstSeen(Kek next) {
        database.update("insert into kek_use (kek_id, seen_at) values (?, ?) on conflict do nothing", next.id(), clock.instant());
        return database.first("select seen_at from kek_use where kek_id = ?", row -> row.instant("seen_at"), next.id()).orElseThrow();
    }
}
