package id.sigap.platform.crypto;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** One data key per owner, wrapped by the service's key-encryption key (envelope encryption). In the caller's transaction. */
@ApplicationScoped
class PersonKeys {

    private static final String KEK = "kek";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AgroalDataSource database;
    private final Secrets secrets;

    PersonKeys(AgroalDataSource database, Secrets secrets) {
        this.database = database;
        this.secrets = secrets;
    }

    Optional<byte[]> find(UUID ownerId) {
        try (Connection c = database.getConnection();
                PreparedStatement find = c.prepareStatement("select wrapped_key from person_key where owner_id = ?")) {
            find.setObject(1, ownerId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(AesGcm.open(secrets.key32(KEK), row.getBytes(1), context(ownerId))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read a person's key", e);
        }
    }

    byte[] findOrMake(UUID ownerId) {
        Optional<byte[]> found = find(ownerId);
        if (found.isPresent()) {
            return found.get();
        }
        byte[] key = new byte[32];
        RANDOM.nextBytes(key);
        try (Connection c = database.getConnection(); PreparedStatement make = c.prepareStatement(
                "insert into person_key (owner_id, wrapped_key, kek_id) values (?, ?, ?) on conflict do nothing")) {
            make.setObject(1, ownerId);
            make.setBytes(2, AesGcm.seal(secrets.key32(KEK), key, context(ownerId)));
            make.setString(3, KEK);
            return make.executeUpdate() == 1 ? key : find(ownerId).orElseThrow();
        } catch (SQLException e) {
            throw new IllegalStateException("could not make a person's key", e);
        }
    }

    boolean destroy(UUID ownerId) {
        try (Connection c = database.getConnection();
                PreparedStatement destroy = c.prepareStatement("delete from person_key where owner_id = ?")) {
            destroy.setObject(1, ownerId);
            return destroy.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("could not destroy a person's key", e);
        }
    }

    private static byte[] context(UUID ownerId) {
        return ("person-key:" + ownerId).getBytes(StandardCharsets.UTF_8);
    }
}
