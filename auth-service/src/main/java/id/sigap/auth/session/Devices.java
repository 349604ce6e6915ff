package id.sigap.auth.session;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.time.Clock;
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
    private final Clock clock;

    Devices(PersonalData personal, BlindIndex digests, Clock clock) {
        this.personal = personal;
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

    Optional<Device> known(UUID accountId, String secret) {
        return secret == null ? Optional.empty()
                : find("accountId = ?1 and secretDigest = ?2", accountId, digest(secret)).firstResultOptional();
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

    private byte[] digest(String secret) {
        return digests.of("device-secret", secret);
    }
}
