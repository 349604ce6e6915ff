package id.sigap.biometric.review;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.Ids;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;

/** The book of who looked at whose picture. */
@ApplicationScoped
class PictureAccess {

    private static final int BOTH = 2;

    private final AgroalDataSource database;
    private final Clock clock;

    PictureAccess(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID verificationId, PictureKind kind, UUID officerId) {
        try (Connection c = database.getConnection(); PreparedStatement add = c.prepareStatement(
                "insert into picture_access (id, verification_id, kind, officer_id, seen_at) values (?, ?, ?, ?, ?)")) {
            add.setObject(1, Ids.next());
            add.setObject(2, verificationId);
            add.setString(3, kind.name());
            add.setObject(4, officerId);
            add.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not record an access", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean sawBoth(UUID verificationId, UUID officerId) {
        try (Connection c = database.getConnection(); PreparedStatement count = c.prepareStatement(
                "select count(distinct kind) from picture_access where verification_id = ? and officer_id = ?")) {
            count.setObject(1, verificationId);
            count.setObject(2, officerId);
            try (ResultSet row = count.executeQuery()) {
                return row.next() && row.getInt(1) == BOTH;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not read accesses", e);
        }
    }
}
