package id.sigap.claims.pension;

import id.sigap.claims.pension.course.ConfirmationDigest;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Form 7A: keeps what a recipient told until a face confirms it. */
@ApplicationScoped
class Confirmations {

    /** @param expiresAt when a face no longer counts for it */
    record Asked(UUID id, UUID pensionId, LocalDate due, String digest, byte[] facts, Instant expiresAt, Instant confirmedAt)
            implements FaceConfirms.Awaiting {

        static Asked of(Row row) throws SQLException {
            return new Asked(row.uuid("id"), row.uuid("pension_id"), row.date("due"), row.text("digest"), row.bytes("facts_sealed"), row.instant("expires_at"),
                    row.instant("confirmed_at"));
        }

        @Override
        public String toString() {
            return "Asked[" + id + "]";
        }
    }

    private final Database db;
    private final PensionSeals seals;
    private final Outbox outbox;
    private final ClaimsConfig config;
    private final RuleBook book;
    private final Clock clock;

    Confirmations(Database db, PensionSeals seals, Outbox outbox, ClaimsConfig config, RuleBook book, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.outbox = outbox;
        this.config = config;
        this.book = book;
        this.clock = clock;
    }

    /** Takes the place of one that no face has confirmed yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    Asked ask(PensionFile file, ConfirmationFacts facts) {
        Pension pension = file.pension();
        String written = seals.write(facts);
        UUID id = Ids.next();
        LocalDate due = pension.confirmation(book).due();
        Instant now = clock.instant();
        Asked asked = new Asked(id, pension.id(), due, ConfirmationDigest.of(id, pension.id(), due, written), seals.facts(pension.recipient(), written),
                now.plus(config.proofLifetime()), null);
        db.update("delete from pension_confirmation where pension_id = ? and confirmed_at is null", pension.id());
        db.update("insert into pension_confirmation (id, pension_id, due, digest, facts_sealed, asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)",
                id, pension.id(), due, asked.digest(), asked.facts(), now, asked.expiresAt());
        outbox.append(new IdentityCheckRequested(id, file.accountId(), pension.recipient(), asked.digest(), asked.expiresAt(), null));
        return asked;
    }

    /** The one that waits for a face. */
    Optional<Asked> open(UUID pensionId) {
        return db.first("select * from pension_confirmation where pension_id = ? and confirmed_at is null and expires_at > ?", Asked::of, pensionId, clock.instant());
    }

    /** Locked. */
    Optional<Asked> locked(UUID id) {
        return db.first("select * from pension_confirmation where id = ? for update", Asked::of, id);
    }

    void confirmed(Asked asked) {
        db.update("update pension_confirmation set confirmed_at = ? where id = ?", clock.instant(), asked.id());
    }
}
