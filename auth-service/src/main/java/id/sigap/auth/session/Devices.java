package id.sigap.auth.session;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The devices that accounts signed in on, a bounded number of each account. */
@ApplicationScoped
class Devices implements PanacheRepositoryBase<Device, UUID> {

    private static final int MOST = 30;
    /** Digests are longer. */
    private static final byte[] NO_SECRET = {};
    private static final int SECRET_BYTES = 32;
    private static final String NAME = "device.name";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonalData personal;
    private final BlindIndex digests;
    private final Database database;
    private final Clock clock;

    Devices(PersonalData personal, BlindIndex digests, Database database, Clock clock) {
        this.personal = personal;
        this.database = database;
        this.digests = digests;
        this.clock = clock;
    }

    /** A device that was just added, with the secret that its owner is told once. */
    record Added(UUID id, String secret) {
        @Override
        public String toString() {
            return "Added[" + id + "]";
        }
    }

    /** The account's device with this secret. */
    Optional<UUID> known(UUID accountId, String secret) {
        return secret == null ? Optional.empty()
                : database.first("select id from device where account_id = ? and secret_digest = ?", row -> row.uuid("id"), accountId, digest(secret));
    }

    /** The same, seen now, together with other statements. */
    Answer<UUID> seen(UUID accountId, byte[] secretDigest, Instant now, Statements together) {
        return together.ask("update device set seen_at = ? where account_id = ? and secret_digest = ? returning id", row -> row.uuid("id"),
                now, accountId, secretDigest);
    }

    /** The account's devices, those seen last first, together with other statements. */
    Answer<UUID> all(UUID accountId, Statements together) {
        return together.ask("select id from device where account_id = ? order by seen_at desc", row -> row.uuid("id"), accountId);
    }

    /**
     * Adds a device, together with other statements, and forgets those that are too many.
     *
     * @param present {@link #all}
     */
    Added add(UUID accountId, String name, List<UUID> present, Statements together) {
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        Added added = new Added(Ids.next(), Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        present.stream().skip(MOST - 1).forEach(id -> together.update("delete from device where id = ?", id));
        together.update("insert into device (id, account_id, secret_digest, name, seen_at) values (?, ?, ?, ?, ?)",
                added.id(), accountId, digest(added.secret()), personal.seal(accountId, NAME, name), clock.instant());
        return added;
    }

    String nameOf(UUID accountId, Device device) {
        return personal.open(accountId, NAME, device.name());
    }

    /** What is kept of a secret; of none (null), what no device has. */
    byte[] digest(String secret) {
        return secret == null ? NO_SECRET : digests.of("device-secret", secret);
    }
}
