package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.pension.course.AccountDigest;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps the account that a recipient named until a face confirms it. */
@ApplicationScoped
class AccountChanges {

    /** @param expiresAt when a face no longer counts for it */
    record Asked(UUID id, UUID pensionId, String digest, String bankCode, byte[] accountNumber, Instant expiresAt, Instant confirmedAt)
            implements FaceConfirms.Awaiting {

        static Asked of(Row row) throws SQLException {
            return new Asked(row.uuid("id"), row.uuid("pension_id"), row.text("digest"), row.text("bank_code"), row.bytes("account_number_sealed"),
                    row.instant("expires_at"), row.instant("confirmed_at"));
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
    private final Clock clock;

    AccountChanges(Database db, PensionSeals seals, Outbox outbox, ClaimsConfig config, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /** Takes the place of one that no face has confirmed yet. */
    @Transactional(Transactional.TxType.MANDATORY)
    Asked ask(PensionFile file, BankAccount account) {
        Pension pension = file.pension();
        UUID id = Ids.next();
        Instant now = clock.instant();
        Asked asked = new Asked(id, pension.id(), AccountDigest.ofFace(id, pension.id(), account.bankCode(), account.accountNumber()), account.bankCode(),
                seals.account(pension.recipient(), account.accountNumber()), now.plus(config.proofLifetime()), null);
        db.update("delete from pension_account_change where pension_id = ? and confirmed_at is null", pension.id());
        db.update("insert into pension_account_change (id, pension_id, digest, bank_code, account_number_sealed, asked_at, expires_at) values (?, ?, ?, ?, ?, ?, ?)",
                id, pension.id(), asked.digest(), asked.bankCode(), asked.accountNumber(), now, asked.expiresAt());
        outbox.append(new IdentityCheckRequested(id, file.accountId(), pension.recipient(), asked.digest(), asked.expiresAt(), null));
        return asked;
    }

    /** The one that waits for a face. */
    Optional<Asked> open(UUID pensionId) {
        return db.first("select * from pension_account_change where pension_id = ? and confirmed_at is null and expires_at > ?", Asked::of, pensionId, clock.instant());
    }

    /** Locked. */
    Optional<Asked> locked(UUID id) {
        return db.first("select * from pension_account_change where id = ? for update", Asked::of, id);
    }

    void confirmed(Asked asked) {
        db.update("update pension_account_change set confirmed_at = ? where id = ?", clock.instant(), asked.id());
    }

    BankAccount account(Asked asked, UUID recipient) {
        return new BankAccount(asked.bankCode(), seals.account(recipient, asked.accountNumber()));
    }
}
