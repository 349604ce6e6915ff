package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.HeadTurn;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The challenges. Whoever changes one holds the lock of its slot. */
@ApplicationScoped
class Challenges {

    private static final String BETWEEN = ",";

    private final Database db;

    Challenges(Database db) {
        this.db = db;
    }

    void add(Challenge challenge) {
        db.update("""
                insert into challenge (id, operation_id, account_id, status, steps, received, nonce, opened_at, expires_at, findings)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", challenge.id(), challenge.operationId(), challenge.accountId(), challenge.status(),
                challenge.steps().stream().map(HeadTurn::name).collect(Collectors.joining(BETWEEN)), challenge.received(), challenge.nonce(),
                challenge.openedAt(), challenge.expiresAt(), Finding.write(challenge.findings()));
    }

    Optional<Challenge> find(UUID id) {
        return db.first("select * from challenge where id = ?", Challenges::read, id);
    }

    /** The one that is not over. */
    Optional<Challenge> current(UUID operationId) {
        return db.first("select * from challenge where operation_id = ? and status in ('OPEN', 'JUDGING')", Challenges::read, operationId);
    }

    int openedBy(UUID accountId, Instant since) {
        return db.first("select count(*) as n from challenge where account_id = ? and opened_at > ?", row -> row.integer("n"), accountId, since)
                .orElseThrow();
    }

    void frameTaken(UUID id, ChallengeStatus status, String nonce) {
        db.update("update challenge set status = ?, received = received + 1, nonce = ? where id = ?", status, nonce, id);
    }

    void ended(UUID id, ChallengeStatus status, List<Finding> findings, UUID verificationId, Instant now) {
        db.update("update challenge set status = ?, findings = ?, verification_id = ?, ended_at = ? where id = ?", status, Finding.write(findings),
                verificationId, now, id);
    }

    private static Challenge read(Row row) throws SQLException {
        return new Challenge(row.uuid("id"), row.uuid("operation_id"), row.uuid("account_id"), row.constant(ChallengeStatus.class, "status"),
                Arrays.stream(row.text("steps").split(BETWEEN)).map(HeadTurn::valueOf).toList(), row.integer("received"), row.text("nonce"),
                row.instant("opened_at"), row.instant("expires_at"), Finding.read(row.text("findings")),
                Optional.ofNullable(row.uuid("verification_id")));
    }
}
