package id.sigap.auth.session;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
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
    record Added(Device device, String secret) {
        @Override
        public String toString() {
            return "Added[" + device.id() + "]";
        }
    }

    /** The account's device with this secret. */
    Optional<UUID> known(UUID accountId, String secret) {
        return secret == null ? Optional.empty()
                : database.first("select id from device where account_id = ? and secret_digest = ?", row -> row.uuid("id"), accountId, digest(secret));
    }

    /** The same, seen now. */
    Optional<UUID> seen(UUID accountId, String secret, Instant now) {
        return secret == null ? Optional.empty()
                : database.first("update device set seen_at = ? where account_id = ? and secret_digest = ? returning id", row -> row.uuid("id"),
                        now, accountId, digest(secret));
    }

    boolean hasAny(UUID accountId) {
        return count("accountId", accountId) > 0;
    }

    Added add(UUID accountId, String name) {
        List<Device> all = list("accountId = ?1 order by seenAt desc", accountId);
        all.stream().skip(MOST - 1).forEach(this::delete);
        byte[] random = new byte[SECRET_BYTES];
        RANDOM.nextBytes(random);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        Device device = new Device(Ids.next(), accountId, digest(secret), personal.seal(accountId, NAME, name), clock.instant());
        persistAndFlush(device);
        return new Added(device, secret);
    }

    String nameOf(UUID accountId, Device device) {
        return personal.open(accountId, NAME, device.name());
    }

    /** What is kept of a secret. */
    byte[] digest(String secret) {
        return digests.of("device-secret", secret);
    }
}
