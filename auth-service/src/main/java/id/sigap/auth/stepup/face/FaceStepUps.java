package id.sigap.auth.stepup.face;

import id.sigap.auth.stepup.face.FaceStepUp.Status;
import id.sigap.auth.stepup.face.rule.FaceStepUpState;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The operations that wait, or waited, for a face. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class FaceStepUps {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final String COLUMNS = "select id, account_id, session_id, person_id, purpose, operation, digest, status, verification_id, proved_until, "
            + "last_face, created_at, expires_at from face_step_up ";

    private final Database database;

    FaceStepUps(Database database) {
        this.database = database;
    }

    void add(FaceStepUp made) {
        database.update("""
                insert into face_step_up (id, account_id, session_id, person_id, purpose, operation, digest, status, created_at, expires_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", made.id(), made.accountId(), made.sessionId(), made.personId(), made.purpose(), made.operation(),
                made.digest(), Status.of(made.state()), made.createdAt(), made.expiresAt());
    }

    Optional<FaceStepUp> find(UUID accountId, UUID id) {
        return database.first(COLUMNS + "where id = ? and account_id = ?", FaceStepUps::read, id, accountId);
    }

    /** One change at a time. */
    Optional<FaceStepUp> locked(UUID id) {
        return database.first(COLUMNS + "where id = ? for update", FaceStepUps::read, id);
    }

    /** Oldest first. There are no more than a day's limit of them. */
    List<FaceStepUp> since(UUID accountId, Instant from) {
        return database.list(COLUMNS + "where account_id = ? and created_at > ? order by created_at", FaceStepUps::read, accountId, from);
    }

    void become(UUID id, FaceStepUpState state) {
        if (state instanceof FaceStepUpState.Proved(UUID verificationId, Instant until)) {
            database.update("update face_step_up set status = 'PROVED', verification_id = ?, proved_until = ? where id = ?", verificationId, until, id);
        } else {
            database.update("update face_step_up set status = ? where id = ?", Status.of(state), id);
        }
    }

    void lastFace(UUID id, Outcome outcome) {
        database.update("update face_step_up set last_face = ? where id = ?", outcome, id);
    }

    public void forget(Instant now) {
        database.update("delete from face_step_up where created_at < ?", now.minus(KEPT));
    }

    private static FaceStepUp read(Row row) throws SQLException {
        Instant expiresAt = row.instant("expires_at");
        FaceStepUpState state = switch (row.constant(Status.class, "status")) {
            case AWAITING_FACE -> new FaceStepUpState.AwaitingFace(expiresAt);
            case PROVED -> new FaceStepUpState.Proved(row.uuid("verification_id"), row.instant("proved_until"));
            case USED -> new FaceStepUpState.Used();
            case EXPIRED -> new FaceStepUpState.Expired();
        };
        return new FaceStepUp(row.uuid("id"), row.uuid("account_id"), row.uuid("session_id"), row.uuid("person_id"), row.constant(Purpose.class, "purpose"),
                row.text("operation"), row.text("digest"), state, row.constant(Outcome.class, "last_face"), row.instant("created_at"), expiresAt);
    }
}
