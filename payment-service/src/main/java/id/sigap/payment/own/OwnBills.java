package id.sigap.payment.own;

import id.sigap.contracts.claims.Programme;
import id.sigap.payment.own.OwnBill.Line;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The tables of members' own bills. */
@ApplicationScoped
class OwnBills {

    private static final String SELECT = "select * from own_bill where ";

    private record OfBill(UUID billId, Line line) {
    }

    private final Database db;

    OwnBills(Database db) {
        this.db = db;
    }

    /** Lets nothing be billed or paid for this membership until the end of the transaction. */
    void hold(UUID membershipId) {
        db.call("select pg_advisory_xact_lock(hashtextextended('payment.own-bill/' || ?, 0))", membershipId.toString());
    }

    /** Whether it is an active membership of that person's whose contributions the person pays. */
    boolean isPayer(UUID membershipId, UUID personId) {
        return db.first("select membership_id from membership where membership_id = ? and person_id = ? and segment = 'BPU' and status = 'ACTIVE'",
                row -> row.uuid("membership_id"), membershipId, personId).isPresent();
    }

    /** The last month that was paid; empty before the first. */
    Optional<YearMonth> lastPaid(UUID membershipId) {
        return db.first("select month from own_bill_line where membership_id = ? and programme = 'JKK' and paid_at is not null order by month desc limit 1",
                row -> row.month("month"), membershipId);
    }

    int unpaid(UUID membershipId, LocalDate on) {
        return db.first("select count(*) as number from own_bill where membership_id = ? and paid_at is null and pay_by >= ?",
                row -> row.integer("number"), membershipId, on).orElseThrow();
    }

    void insert(OwnBill bill) {
        db.update("""
                insert into own_bill (id, kode_iuran, membership_id, person_id, first_month, months, contributions, pay_by, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)""", bill.id(), bill.kodeIuran(), bill.membershipId(), bill.personId(), bill.firstMonth(), bill.months(),
                bill.contributions(), bill.payBy(), bill.issuedAt());
        db.batch("insert into own_bill_line (bill_id, membership_id, programme, month, person_id, base, amount) values (?, ?, ?, ?, ?, ?, ?)",
                bill.lines().stream().map(line -> new Object[] {bill.id(), bill.membershipId(), line.programme(), line.month(), bill.personId(),
                    line.base(), line.amount()}).toList());
    }

    /** Whether another bill has paid for one of its months. */
    boolean overtaken(OwnBill bill) {
        return db.first("""
                select 1 as found from own_bill_line l join own_bill_line p on p.membership_id = l.membership_id and p.month = l.month
                    and p.programme = l.programme and p.bill_id <> l.bill_id and p.paid_at is not null where l.bill_id = ? limit 1""",
                row -> row.integer("found"), bill.id()).isPresent();
    }

    void paid(OwnBill bill, OwnBill.Payment payment) {
        db.update("update own_bill set paid_at = ?, payment_request_id = ?, bank_reference = ? where id = ?", payment.at(), payment.requestId(),
                payment.bankReference(), bill.id());
        db.update("update own_bill_line set paid_at = ? where bill_id = ?", payment.at(), bill.id());
    }

    Optional<OwnBill> find(String kodeIuran) {
        return many(SELECT + "kode_iuran = ?", kodeIuran).stream().findFirst();
    }

    /** Locks it until the end of the transaction. */
    Optional<OwnBill> lock(String kodeIuran) {
        return many(SELECT + "kode_iuran = ? for update", kodeIuran).stream().findFirst();
    }

    /** A person's bills, newest first. */
    List<OwnBill> list(UUID personId, UUID before, int limit) {
        return many(SELECT + "person_id = ? and (?::uuid is null or id < ?) order by id desc limit ?", personId, before, before, limit);
    }

    private List<OwnBill> many(String sql, Object... values) {
        List<OwnBill> bills = db.list(sql, OwnBills::bill, values);
        Map<UUID, List<Line>> lines = lines(bills.stream().map(OwnBill::id).toList());
        return bills.stream().map(bill -> bill.with(lines.getOrDefault(bill.id(), List.of()))).toList();
    }

    private Map<UUID, List<Line>> lines(Collection<UUID> billIds) {
        return db.list("select * from own_bill_line where bill_id = any (?) order by month, programme", OwnBills::line, billIds).stream()
                .collect(Collectors.groupingBy(OfBill::billId, Collectors.mapping(OfBill::line, Collectors.toList())));
    }

    private static OwnBill bill(Row row) throws SQLException {
        OwnBill.Payment payment = row.instant("paid_at") == null ? null
                : new OwnBill.Payment(row.text("payment_request_id"), row.instant("paid_at"), row.text("bank_reference"));
        return new OwnBill(row.uuid("id"), row.text("kode_iuran"), row.uuid("membership_id"), row.uuid("person_id"), row.month("first_month"),
                row.integer("months"), row.rupiah("contributions"), row.date("pay_by"), row.instant("issued_at"), payment, List.of());
    }

    private static OfBill line(Row row) throws SQLException {
        return new OfBill(row.uuid("bill_id"), new Line(row.month("month"), row.constant(Programme.class, "programme"), row.rupiah("base"), row.rupiah("amount")));
    }
}
