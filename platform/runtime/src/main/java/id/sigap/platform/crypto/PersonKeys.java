package id.sigap.platform.crypto;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.TransactionMemory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;

/** One data key per owner, wrapped by the service's key-encryption key (envelope encryption). In the caller's transaction. */
@Startup
@ApplicationScoped
class PersonKeys {

    private static final String KEK = "kek";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final TransactionMemory memory;
    private final byte[] keyEncryptionKey;

    PersonKeys(Database database, TransactionMemory memory, Secrets secrets) {
        this.database = database;
        this.memory = memory;
        this.keyEncryptionKey = secrets.key32(KEK);
    }

    Optional<byte[]> find(UUID ownerId) {
        return memory.once(PersonKeys.class, ownerId, () -> database.first("select wrapped_key from person_key where owner_id = ?", row -> row.bytes("wrapped_key"), ownerId)
                .map(wrapped -> AesGcm.open(keyEncryptionKey, wrapped, context(ownerId))));
    }

    byte[] findOrMake(UUID ownerId) {
        return find(ownerId).orElseGet(() -> make(ownerId));
    }

    private byte[] make(UUID ownerId) {
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        int made = database.update("insert into person_key (owner_id, wrapped_key, kek_id) values (?, ?, ?) on conflict do nothing", ownerId,
                AesGcm.seal(keyEncryptionKey, key, context(ownerId)), KEK);
        if (made == 0) {
            return find(ownerId).orElseThrow();
        }
        memory.<UUID, byte[]>of(PersonKeys.class).put(ownerId, key);
        return key;
    }

    boolean destroy(UUID ownerId) {
        memory.of(PersonKeys.class).remove(ownerId);
        return database.update("delete from person_key where owner_id = ?", ownerId) == 1;
    }

    private static byte[] context(UUID ownerId) {
        return ("person-key:" + ownerId).getBytes(StandardCharsets.UTF_8);
    }
}
