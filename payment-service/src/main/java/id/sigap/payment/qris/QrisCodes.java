package id.sigap.payment.qris;

import id.sigap.payment.qris.QrisCode.State;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The table of codes. */
@ApplicationScoped
class QrisCodes {

    private final Database db;
    private final Clock clock;

    QrisCodes(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** False if the bill has an open code. */
    @Transactional(TxType.MANDATORY)
    boolean insert(QrisCode code) {
        return db.update("""
                insert into qris_code (id, kode_iuran, amount, reference, state, asked_at, valid_until) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (kode_iuran) where state in ('ASKED', 'SHOWN') do nothing""", code.id(), code.kodeIuran(), code.amount(), code.reference(),
                code.state(), clock.instant(), code.validUntil()) == 1;
    }

    Optional<QrisCode> find(UUID id) {
        return db.first("select * from qris_code where id = ?", QrisCode::of, id);
    }

    Optional<QrisCode> openOf(String kodeIuran) {
        return db.first("select * from qris_code where kode_iuran = ? and state in ('ASKED', 'SHOWN')", QrisCode::of, kodeIuran);
    }

    /** Locks it until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    Optional<QrisCode> lock(String reference) {
        return db.first("select * from qris_code where reference = ? for update", QrisCode::of, reference);
    }

    /** The bank has made it; false if it was paid or ended meanwhile. */
    @Transactional
    boolean shown(QrisCode code, String content, String bankReference) {
        return db.update("update qris_code set state = 'SHOWN', content = ?, bank_reference = coalesce(?::text, bank_reference) where id = ? and state = 'ASKED'",
                content, bankReference, code.id()) == 1;
    }

    /** It ends, unless it did before. */
    @Transactional
    boolean end(QrisCode code, State state, String bankReference) {
        Instant now = clock.instant();
        return db.update("""
                update qris_code set state = ?, bank_reference = coalesce(?::text, bank_reference), ended_at = ?
                where id = ? and state not in ('PAID', 'PAID_AGAIN')""", state, bankReference, now, code.id()) == 1;
    }
}
