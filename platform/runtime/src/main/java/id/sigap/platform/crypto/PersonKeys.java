package id.sigap.platform.crypto;

import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.TransactionMemory;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One data key per owner, wrapped by a key-encryption key of the service (envelope encryption). In the caller's transaction. */
@Startup
@ApplicationScoped
class PersonKeys {

    private static final int KEY_BYTES = 32;
    private static final String ONE = "select wrapped_key, kek_id from person_key where owner_id = ?";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final TransactionMemory memory;
    private final KeyUse use;

    PersonKeys(Database database, TransactionMemory memory, KeyUse use) {
        this.database = database;
        this.memory = memory;
        this.use = use;
    }

    Optional<byte[]> find(UUID ownerId) {
        return memory.once(PersonKeys.class, ownerId, () -> database.first(ONE, row -> unwrapped(ownerId, row), ownerId));
    }

    /** Remembers a key that is read together with other things, for the rest of the transaction. */
    void remember(UUID ownerId, Statements together) {
        Map<UUID, byte[]> known = memory.of(PersonKeys.class);
        if (!known.containsKey(ownerId)) {
            together.ask(ONE, row -> known.put(ownerId, unwrapped(ownerId, row)), ownerId);
        }
    }

    private byte[] unwrapped(UUID ownerId, Row row) throws SQLException {
        return use.ring().unwrap(ownerId, row.bytes("wrapped_key"), row.text("kek_id"));
    }

    /** Remembers the keys of many owners, read at once, for the rest of the transaction. */
    void remember(Collection<UUID> ownerIds) {
        Map<UUID, byte[]> known = memory.of(PersonKeys.class);
        database.list("select owner_id, wrapped_key, kek_id from person_key where owner_id = any(?)", row -> {
            UUID ownerId = row.uuid("owner_id");
            return known.put(ownerId, use.ring().unwrap(ownerId, row.bytes("wrapped_key"), row.text("kek_id")));
        }, ownerIds);
    }

    byte[] findOrMake(UUID ownerId) {
        return find(ownerId).orElseGet(() -> make(ownerId));
    }

    private byte[] make(UUID ownerId) {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        Kek kek = use.wrapping();
        int made = database.update("insert into person_key (owner_id, wrapped_key, kek_id) values (?, ?, ?) on conflict do nothing", ownerId,
                KeyRing.wrap(kek, ownerId, key), kek.id());
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
}
