package id.sigap.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The key-encryption keys of a service: the one in use and, while it is being replaced, the next. Plain Java. */
final class KeyRing {

    /** Rows of before keys had ids: any key of the ring may have wrapped them. */
    static final String UNNAMED = "kek";

    private final Kek present;
    private final Kek next;

    /** @param next null where none is on its way; the same key under both names counts once */
    KeyRing(Kek present, Kek next) {
        this.present = present;
        this.next = next == null || next.id().equals(present.id()) ? null : next;
    }

    Kek present() {
        return present;
    }

    Optional<Kek> next() {
        return Optional.ofNullable(next);
    }

    /** The key that is to wrap everything in the end. */
    Kek newest() {
        return next == null ? present : next;
    }

    boolean knows(String kekId) {
        return UNNAMED.equals(kekId) || keys().stream().anyMatch(key -> key.id().equals(kekId));
    }

    /**
     * @throws IllegalStateException if it was wrapped by a key that is not here
     * @throws SealBrokenException   if it was changed, or is another owner's
     */
    byte[] unwrap(UUID ownerId, byte[] wrapped, String kekId) {
        if (UNNAMED.equals(kekId)) {
            return unwrapUnnamed(ownerId, wrapped);
        }
        Kek kek = keys().stream().filter(key -> key.id().equals(kekId)).findFirst()
                .orElseThrow(() -> new IllegalStateException("the key-encryption key " + kekId + " is not among the secrets"));
        return kek.unwrap(wrapped, context(ownerId));
    }

    static byte[] wrap(Kek kek, UUID ownerId, byte[] dataKey) {
        return kek.wrap(dataKey, context(ownerId));
    }

    private byte[] unwrapUnnamed(UUID ownerId, byte[] wrapped) {
        if (next != null) {
            try {
                return present.unwrap(wrapped, context(ownerId));
            } catch (SealBrokenException another) {
                return next.unwrap(wrapped, context(ownerId));
            }
        }
        return present.unwrap(wrapped, context(ownerId));
    }

    private List<Kek> keys() {
        List<Kek> keys = new ArrayList<>(List.of(present));
        next().ifPresent(keys::add);
        return keys;
    }

    private static byte[] context(UUID ownerId) {
        return ("person-key:" + ownerId).getBytes(StandardCharsets.UTF_8);
    }
}
