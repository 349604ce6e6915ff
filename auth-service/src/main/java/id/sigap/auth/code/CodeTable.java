package id.sigap.auth.code;

import id.sigap.auth.StoreException;
import id.sigap.auth.code.rule.OneTimeCode;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** The live codes, one per purpose and subject, and how many each contact was sent. In the caller's transaction. */
@ApplicationScoped
class CodeTable {

    private final AgroalDataSource database;

    CodeTable(AgroalDataSource database) {
        this.database = database;
    }

    /** The live code, locked. */
    Optional<OneTimeCode> find(Purpose purpose, UUID subjectId) {
        try (Connection c = database.getConnection(); PreparedStatement find = c.prepareStatement("""
                select id, digest, expires_at, wrong, undeliverable from one_time_code where purpose = ? and subject_id = ? for update""")) {
            find.setString(1, purpose.name());
            find.setObject(2, subjectId);
            try (ResultSet row = find.executeQuery()) {
                return row.next() ? Optional.of(new OneTimeCode(row.getObject(1, UUID.class), row.getBytes(2),
                        row.getObject(3, OffsetDateTime.class).toInstant(), row.getInt(4), row.getBoolean(5))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new StoreException("could not read a code", e);
        }
    }

    /** Puts a code in the place of the one before. */
    void put(Purpose purpose, UUID subjectId, OneTimeCode code) {
        try (Connection c = database.getConnection(); PreparedStatement put = c.prepareStatement("""
                insert into one_time_code (purpose, subject_id, id, digest, expires_at, wrong, undeliverable) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (purpose, subject_id) do update set id = excluded.id, digest = excluded.digest,
                    expires_at = excluded.expires_at, wrong = excluded.wrong, undeliverable = excluded.undeliverable,
                    delivery = case when one_time_code.id = excluded.id then one_time_code.delivery end""")) {
            put.setString(1, purpose.name());
            put.setObject(2, subjectId);
            put.setObject(3, code.id());
            put.setBytes(4, code.digest());
            put.setObject(5, code.expiresAt().atOffset(ZoneOffset.UTC));
            put.setInt(6, code.wrong());
            put.setBoolean(7, code.undeliverable());
            put.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not keep a code", e);
        }
    }

    void remove(Purpose purpose, UUID subjectId) {
        try (Connection c = database.getConnection();
                PreparedStatement remove = c.prepareStatement("delete from one_time_code where purpose = ? and subject_id = ?")) {
            remove.setString(1, purpose.name());
            remove.setObject(2, subjectId);
            remove.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not take a code back", e);
        }
    }

    /** What was sent to a contact in the present hour. */
    record Spent(int codes, Instant since) {
    }

    /** Counts one more code for a contact; a new hour begins with the first after the last one is over. */
    Spent spend(byte[] contactIndex, Instant now, Instant hourAgo) {
        try (Connection c = database.getConnection(); PreparedStatement spend = c.prepareStatement("""
                insert into code_budget as b (contact_index, since, sent) values (?, ?, 1)
                on conflict (contact_index) do update set sent = case when b.since <= ? then 1 else b.sent + 1 end,
                    since = case when b.since <= ? then excluded.since else b.since end
                returning sent, since""")) {
            spend.setBytes(1, contactIndex);
            spend.setObject(2, now.atOffset(ZoneOffset.UTC));
            spend.setObject(3, hourAgo.atOffset(ZoneOffset.UTC));
            spend.setObject(4, hourAgo.atOffset(ZoneOffset.UTC));
            try (ResultSet row = spend.executeQuery()) {
                row.next();
                return new Spent(row.getInt(1), row.getObject(2, OffsetDateTime.class).toInstant());
            }
        } catch (SQLException e) {
            throw new StoreException("could not count a code", e);
        }
    }

    void forget(Instant now, Instant hourAgo) {
        try (Connection c = database.getConnection();
                PreparedStatement codes = c.prepareStatement("delete from one_time_code where expires_at < ?");
                PreparedStatement budgets = c.prepareStatement("delete from code_budget where since < ?")) {
            codes.setObject(1, now.atOffset(ZoneOffset.UTC));
            codes.executeUpdate();
            budgets.setObject(1, hourAgo.atOffset(ZoneOffset.UTC));
            budgets.executeUpdate();
        } catch (SQLException e) {
            throw new StoreException("could not forget codes", e);
        }
    }
}
