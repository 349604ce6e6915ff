package id.sigap.platform.crypto;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.sql.Database;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Wraps the keys of persons with the next key-encryption key, in the background, batch by batch; what they seal is not touched. Killed, it
 * goes on with the rows that are left.
 */
@ApplicationScoped
public class RewrapKeys implements TimerHandler {

    private static final String KIND = "rewrap-person-keys";
    private static final String NO_PAYLOAD = "";

    private final KeyUse use;
    private final Database database;
    private final Timers timers;
    private final PlatformConfig.Keys config;
    private final Clock clock;

    RewrapKeys(KeyUse use, Database database, Timers timers, PlatformConfig config, Clock clock) {
        this.use = use;
        this.database = database;
        this.timers = timers;
        this.config = config.keys();
        this.clock = clock;
    }

    private record Row(UUID ownerId, byte[] wrapped, String kekId) {
    }

    void start(@Observes @Priority(2) StartupEvent event) {
        if (use.nextFrom() != null) {
            QuarkusTransaction.requiringNew().run(() -> timers.schedule(KIND, use.ring().newest().id(), use.nextFrom(), NO_PAYLOAD));
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        Instant from = use.nextFrom();
        if (from == null || !use.ring().newest().id().equals(timer.key())) {
            // the rotation ended, or this replica has another ring: whoever starts with the key sets it again
            return Outcome.done();
        }
        if (clock.instant().isBefore(from)) {
            return Outcome.again(Duration.between(clock.instant(), from));
        }
        QuarkusTransaction.requiringNew().run(this::batch);
        return waiting() == 0 ? Outcome.done() : Outcome.again(config.pace());
    }

    /** How many keys another than the newest wraps. */
    long waiting() {
        List<String> older = use.ring().next().isEmpty() ? List.of() : older();
        return older.isEmpty() ? 0 : database.first("select count(*) as n from person_key where kek_id = any(?)", row -> row.number("n"), older).orElseThrow();
    }

    private void batch() {
        Kek newest = use.ring().newest();
        List<Object[]> anew = database.list("select owner_id, wrapped_key, kek_id from person_key where kek_id = any(?) limit ? for update skip locked",
                row -> new Row(row.uuid("owner_id"), row.bytes("wrapped_key"), row.text("kek_id")), older(), config.batch()).stream()
                .map(row -> new Object[] {KeyRing.wrap(newest, row.ownerId(), use.ring().unwrap(row.ownerId(), row.wrapped(), row.kekId())), newest.id(),
                    row.ownerId()}).toList();
        if (!anew.isEmpty()) {
            database.batch("update person_key set wrapped_key = ?, kek_id = ? where owner_id = ?", anew);
        }
    }

    private List<String> older() {
        String newest = use.ring().newest().id();
        return use.ids().stream().filter(id -> !id.equals(newest)).toList();
    }
}
