package id.sigap.payment.settlement;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps settlements, and tells of each change in the same transaction. */
@ApplicationScoped
public class Settlements {

    private final Database db;
    private final Outbox outbox;
    private final Clock clock;

    Settlements(Database db, Outbox outbox, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Locks the claim's settlement until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public Optional<Settlement> lock(UUID claimId) {
        return db.first("select * from settlement where claim_id = ? for update", row -> new Settlement(row.uuid("claim_id"),
                row.uuid("person_id"), Source.of(row.flag("from_fund"), row.constant(Programme.class, "programme")),
                row.constant(SettlementState.Status.class, "status"), row.rupiah("gross"), row.number("ledger_version"),
                row.rupiah("paid_in_window"), row.text("bank_reference"), row.constant(SettlementState.Reason.class, "reason"),
                row.instant("sent_from")), claimId);
    }

    @Transactional(TxType.MANDATORY)
    public void save(Settlement s) {
        Instant now = clock.instant();
        db.update("""
                insert into settlement (claim_id, person_id, programme, from_fund, status, gross, ledger_version, paid_in_window, bank_reference,
                    reason, changed_at, sent_from)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)
                on conflict (claim_id) do update set person_id = excluded.person_id, programme = excluded.programme,
                    from_fund = excluded.from_fund, status = excluded.status, gross = excluded.gross, ledger_version = excluded.ledger_version,
                    paid_in_window = excluded.paid_in_window, bank_reference = excluded.bank_reference, reason = excluded.reason,
                    changed_at = excluded.changed_at, sent_from = excluded.sent_from""",
                s.claimId(), s.personId(), s.source().programme(), s.source().isFund(), s.status(), s.gross(), s.ledgerVersion(), s.paidInWindow(), s.bankReference(), s.reason(), now, s.sentFrom());
        outbox.append(new SettlementState(s.claimId(), s.personId(), s.status(), s.gross(), s.ledgerVersion(), s.paidInWindow(),
                s.bankReference(), s.reason(), now, s.sentFrom()));
    }
}
