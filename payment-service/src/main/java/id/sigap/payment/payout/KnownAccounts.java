package id.sigap.payment.payout;

import id.sigap.payment.bank.PayoutFigure;
import id.sigap.platform.Clocks;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** Accounts whose holder's name was asked for and found right: the next payout to one need not ask, for as long as the check holds. */
@ApplicationScoped
class KnownAccounts {

    private static final String CONTEXT = "payout.known-account";

    private final Database db;
    private final BlindIndex index;
    private final RuleBook rules;
    private final Clock clock;

    KnownAccounts(Database db, BlindIndex index, RuleBook rules, Clock clock) {
        this.db = db;
        this.index = index;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    boolean isKnown(PayoutOrder order) {
        Instant now = clock.instant();
        int days = rules.on(PayoutFigure.ACCOUNT_KNOWN_DAYS, LocalDate.ofInstant(now, Clocks.JAKARTA)).whole();
        return db.first("select 1 from account_known where recipient = ? and digest = ? and checked_at > ?", row -> true, order.recipient(), digest(order),
                now.minus(Duration.ofDays(days))).isPresent();
    }

    @Transactional(TxType.MANDATORY)
    void checked(PayoutOrder order) {
        db.update("""
                insert into account_known (recipient, digest, checked_at) values (?, ?, ?)
                on conflict (recipient, digest) do update set checked_at = excluded.checked_at""", order.recipient(), digest(order), clock.instant());
    }

    /** The bank would not have it after all: the next payout asks again. */
    @Transactional(TxType.MANDATORY)
    void forget(PayoutOrder order) {
        db.update("delete from account_known where recipient = ? and digest = ?", order.recipient(), digest(order));
    }

    private byte[] digest(PayoutOrder order) {
        return index.of(CONTEXT, order.account().bankCode() + "/" + order.account().number() + "/" + order.legalName());
    }
}
