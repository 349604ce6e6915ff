package id.sigap.biometric.vault;

import id.sigap.platform.crypto.PersonalData;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** Keeps pictures, sealed with their owner's key. A selfie's subject is its verification, a reference's and a document's the operation. */
@ApplicationScoped
public class PictureVault {

    private final AgroalDataSource database;
    private final PersonalData personal;
    private final Clock clock;

    PictureVault(AgroalDataSource database, PersonalData personal, Clock clock) {
        this.database = database;
        this.personal = personal;
        this.clock = clock;
    }

    /** Keeps a picture; one that is there already is replaced. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void keep(UUID subject, PictureKind kind, UUID ownerId, byte[] file) {
        try (Connection c = database.getConnection(); PreparedStatement keep = c.prepareStatement("""
                insert into picture (subject, kind, owner, sealed, kept_at) values (?, ?, ?, ?, ?)
                on conflict (subject, kind) do update set owner = excluded.owner, sealed = excluded.sealed, kept_at = excluded.kept_at""")) {
            keep.setObject(1, subject);
            keep.setString(2, kind.name());
            keep.setObject(3, ownerId);
            keep.setBytes(4, personal.seal(ownerId, context(kind), file));
            keep.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new VaultException("could not keep a picture", e);
        }
    }

    /** A picture; empty if it was deleted or never kept. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<byte[]> open(UUID subject, PictureKind kind) {
        try (Connection c = database.getConnection();
                PreparedStatement find = c.prepareStatement("select owner, sealed from picture where subject = ? and kind = ?")) {
            find.setObject(1, subject);
            find.setString(2, kind.name());
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(personal.openBytes(row.getObject(1, UUID.class), context(kind), row.getBytes(2)))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new VaultException("could not open a picture", e);
        }
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean has(UUID subject, PictureKind kind) {
        try (Connection c = database.getConnection();
                PreparedStatement find = c.prepareStatement("select 1 from picture where subject = ? and kind = ?")) {
            find.setObject(1, subject);
            find.setString(2, kind.name());
            try (ResultSet row = find.executeQuery()) {
                return row.next();
            }
        } catch (SQLException e) {
            throw new VaultException("could not look for a picture", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void delete(UUID subject, PictureKind kind) {
        try (Connection c = database.getConnection();
                PreparedStatement delete = c.prepareStatement("delete from picture where subject = ? and kind = ?")) {
            delete.setObject(1, subject);
            delete.setString(2, kind.name());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new VaultException("could not delete a picture", e);
        }
    }

    private static String context(PictureKind kind) {
        return "picture." + kind;
    }
}
