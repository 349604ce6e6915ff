package id.sigap.payment.payout;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.PayoutFigure;
import id.sigap.platform.Clocks;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What officers have agreed to. Two different ones are needed above a first amount, and one of them is a supervisor above a second. */
@ApplicationScoped
class Approvals {

    static final int NEEDED = 2;

    private final Database db;
    private final RuleBook rules;
    private final Clock clock;

    Approvals(Database db, RuleBook rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** What is agreed to. */
    enum Kind {
        /** That it is sent. */
        SEND,
        /** That its transfer is dead. */
        GIVE_UP
    }

    /** @param supervisor whether that person was one then */
    record Approval(UUID by, boolean supervisor) {
    }

    /** False if that person agreed before. */
    @Transactional(TxType.MANDATORY)
    boolean add(UUID payoutId, Kind kind, UUID by, boolean supervisor) {
        return db.update("insert into payout_approval (payout_id, kind, by, supervisor, at) values (?, ?, ?, ?, ?) on conflict do nothing",
                payoutId, kind, by, supervisor, clock.instant()) == 1;
    }

    @Transactional
    List<Approval> of(UUID payoutId, Kind kind) {
        return db.list("select by, supervisor from payout_approval where payout_id = ? and kind = ? order by at, by limit 100",
                row -> new Approval(row.uuid("by"), row.flag("supervisor")), payoutId, kind);
    }

    /** Whether enough officers have agreed that it is sent. */
    boolean maySend(PayoutOrder order) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
        Rupiah net = order.net();
        if (net.compareTo(rules.on(PayoutFigure.TWO_OFFICERS_FROM, today).rupiah()) < 0) {
            return true;
        }
        List<Approval> approvals = of(order.id(), Kind.SEND);
        boolean supervised = net.compareTo(rules.on(PayoutFigure.SUPERVISOR_FROM, today).rupiah()) < 0
                || approvals.stream().anyMatch(Approval::supervisor);
        return approvals.size() >= NEEDED && supervised;
    }
}
