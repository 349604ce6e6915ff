package id.sigap.biometric.enrolment;

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

/** Bindings that were decided before their request was seen. */
@ApplicationScoped
class AwaitedEnrolments {

    record Awaited(UUID accountId, UUID personId) {
    }

    private final AgroalDataSource database;
    private final Clock clock;

    AwaitedEnrolments(AgroalDataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void add(UUID bindingId, UUID accountId, UUID personId) {
        try (Connection c = database.getConnection(); PreparedStatement add = c.prepareStatement("""
                insert into awaited_enrolment (binding_id, account_id, person_id, decided_at) values (?, ?, ?, ?) on conflict do nothing""")) {
            add.setObject(1, bindingId);
            add.setObject(2, accountId);
            add.setObject(3, personId);
            add.setObject(4, clock.instant().atOffset(ZoneOffset.UTC));
            add.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("could not note a decided binding", e);
        }
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Awaited> take(UUID bindingId) {
        try (Connection c = database.getConnection();
                PreparedStatement take = c.prepareStatement("delete from awaited_enrolment where binding_id = ? returning account_id, person_id")) {
            take.setObject(1, bindingId);
            try (ResultSet row = take.executeQuery()) {
                return row.next() ? Optional.of(new Awaited(row.getObject(1, UUID.class), row.getObject(2, UUID.class))) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("could not take a decided binding", e);
        }
    }
}
