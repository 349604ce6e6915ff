package id.sigap.payment.payout;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.AccountIndex;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Returned;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.settlement.Source;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** The table of payouts. Account and name are sealed with the key of whoever is paid. */
@ApplicationScoped
class Payouts {

    private static final String ACCOUNT = "payout.account";
    private static final String NAME = "payout.name";

    private final Database db;
    private final PersonalData personal;
    private final AccountIndex accounts;

    Payouts(Database db, PersonalData personal, AccountIndex accounts) {
        this.db = db;
        this.personal = personal;
        this.accounts = accounts;
    }

    /** A payout with the revision of its row. */
    record Kept(Payout payout, long revision) {
    }

    @Transactional(TxType.MANDATORY)
    void insert(PayoutOrder order) {
        PayoutAmounts amounts = order.amounts();
        db.update("""
                insert into payout (id, claim_id, person_id, payee, programme, from_fund, gross, compensation, tax, net, bank_code, account_sealed,
                    name_sealed, account_index, reference, ordered_at, run, state)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'NAME_CHECK')""", order.id(), order.claimId(), order.personId(), order.payee(),
                order.source().programme(), order.source().isFund(), amounts.gross(), amounts.compensation(), amounts.tax(), amounts.net(),
                order.account().bankCode(), personal.seal(order.recipient(), ACCOUNT, order.account().number()),
                personal.seal(order.recipient(), NAME, order.legalName()), accounts.of(order.account().number()), order.reference(), order.orderedAt(), order.run());
    }

    @Transactional
    Optional<Kept> find(UUID id) {
        return db.first("select * from payout where id = ?", row -> new Kept(payout(row), row.number("revision")), id);
    }

    /** Writes the next state, unless somebody else did since it was read. */
    @Transactional(TxType.MANDATORY)
    boolean move(Kept from, Payout to) {
        Columns c = columns(to);
        return db.update("""
                update payout set state = ?, tries = ?, sent_at = coalesce(?::timestamptz, sent_at), bank_reference = ?, why = ?,
                    ended_at = ?::timestamptz, rail = ?, waits_for = null, waits_until = null, revision = revision + 1
                where id = ? and revision = ?""", c.state(), c.tries(), c.sentAt(), c.bankReference(), c.why(), c.endedAt(), to.order().rail(),
                to.order().id(), from.revision()) == 1;
    }

    /**
     * Notes what it waits for.
     *
     * @return whether that is news: another reason than before, or another time than was told
     */
    @Transactional(TxType.MANDATORY)
    boolean waits(Kept kept, Waiting waiting) {
        boolean news = db.first("select 1 from payout where id = ? and waits_for = ? and (not ? or waits_until = ?)", row -> true,
                kept.payout().order().id(), waiting.why(), waiting.told(), waiting.until()).isEmpty();
        db.update("update payout set waits_for = ?, waits_until = ? where id = ? and revision = ?", waiting.why(), waiting.until(),
                kept.payout().order().id(), kept.revision());
        return news;
    }

    /** The day on whose limits it counts; null takes it off. */
    @Transactional(TxType.MANDATORY)
    void count(UUID id, LocalDate day) {
        db.update("update payout set sent_on = ?::date where id = ?", day, id);
    }

    /** Empty if it counts on no day's limits. */
    @Transactional(TxType.MANDATORY)
    Optional<LocalDate> countedOn(UUID id) {
        return db.first("select sent_on from payout where id = ? and sent_on is not null", row -> row.date("sent_on"), id);
    }

    private record Columns(String state, int tries, java.time.Instant sentAt, String bankReference, Enum<?> why, java.time.Instant endedAt) {
    }

    private static Columns columns(Payout payout) {
        return switch (payout) {
            case NameCheck p -> new Columns("NAME_CHECK", p.tries(), null, null, null, null);
            case Ready p -> new Columns("READY", p.tries(), null, null, null, null);
            case Sent p -> new Columns("SENT", p.tries(), p.sentAt(), null, null, null);
            case Unknown p -> new Columns("UNKNOWN", p.enquiries(), p.sentAt(), null, null, null);
            case Stuck p -> new Columns("STUCK", 0, p.sentAt(), null, p.why(), null);
            case Settled p -> new Columns("SETTLED", 0, null, p.bankReference(), null, p.at());
            case Returned p -> new Columns("RETURNED", 0, null, p.bankReference(), null, p.at());
            case Failed p -> new Columns("FAILED", 0, null, null, p.reason(), p.at());
        };
    }

    private Payout payout(Row row) throws SQLException {
        PayoutOrder order = order(row);
        int tries = row.integer("tries");
        return switch (row.text("state")) {
            case "NAME_CHECK" -> new NameCheck(order, tries);
            case "READY" -> new Ready(order, tries);
            case "SENT" -> new Sent(order, row.instant("sent_at"), tries);
            case "UNKNOWN" -> new Unknown(order, row.instant("sent_at"), tries);
            case "STUCK" -> new Stuck(order, row.instant("sent_at"), row.constant(Stuck.Why.class, "why"));
            case "SETTLED" -> new Settled(order, row.text("bank_reference"), row.instant("ended_at"));
            case "RETURNED" -> new Returned(order, row.text("bank_reference"), row.instant("ended_at"));
            case "FAILED" -> new Failed(order, row.constant(Reason.class, "why"), row.instant("ended_at"));
            case String other -> throw new IllegalStateException("no state " + other);
        };
    }

    private PayoutOrder order(Row row) throws SQLException {
        UUID personId = row.uuid("person_id");
        UUID payee = row.uuid("payee");
        UUID sealedFor = payee == null ? personId : payee;
        Account account = new Account(row.text("bank_code"), personal.open(sealedFor, ACCOUNT, row.bytes("account_sealed")));
        return new PayoutOrder(row.uuid("id"), row.uuid("claim_id"), personId, payee,
                Source.of(row.flag("from_fund"), row.constant(Programme.class, "programme")),
                new PayoutAmounts(row.rupiah("gross"), row.rupiah("compensation"), row.rupiah("tax"), row.rupiah("net")),
                account, personal.open(sealedFor, NAME, row.bytes("name_sealed")), row.text("reference"), row.instant("ordered_at"),
                row.text("run"), row.constant(Rail.class, "rail"));
    }
}
