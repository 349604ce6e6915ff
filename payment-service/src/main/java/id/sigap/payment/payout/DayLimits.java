package id.sigap.payment.payout;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.PayoutFigure;
import id.sigap.payment.bank.Rail;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;

/** How much may be handed to the bank on one day, on each rail and in all. Counted in the transaction that marks a payout as sent. */
@ApplicationScoped
class DayLimits {

    private static final String ALL = "ALL";

    private final Database db;
    private final RuleBook rules;

    DayLimits(Database db, RuleBook rules) {
        this.db = db;
        this.rules = rules;
    }

    /** Counts an amount, if both limits leave room for it. */
    @Transactional(TxType.MANDATORY)
    boolean take(LocalDate day, Rail rail, Rupiah amount) {
        // always the rail before the whole, so that two never wait for each other
        if (!add(day, rail.name(), amount, rules.on(PayoutFigure.RAIL_DAY_LIMIT, rail.name(), day).rupiah())) {
            return false;
        }
        if (add(day, ALL, amount, rules.on(PayoutFigure.PAYOUT_DAY_LIMIT, day).rupiah())) {
            return true;
        }
        give(day, rail.name(), amount);
        return false;
    }

    /** What surely did not leave counts no more. */
    @Transactional(TxType.MANDATORY)
    void giveBack(LocalDate day, Rail rail, Rupiah amount) {
        give(day, rail.name(), amount);
        give(day, ALL, amount);
    }

    private boolean add(LocalDate day, String rail, Rupiah amount, Rupiah limit) {
        return amount.compareTo(limit) <= 0 && db.update("""
                insert into payout_day (day, rail, sent) values (?, ?, ?)
                on conflict (day, rail) do update set sent = payout_day.sent + excluded.sent where payout_day.sent + excluded.sent <= ?""",
                day, rail, amount, limit) == 1;
    }

    private void give(LocalDate day, String rail, Rupiah amount) {
        db.update("update payout_day set sent = sent - ? where day = ? and rail = ?", amount, day, rail);
    }
}
