package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.contribution.Portion;
import id.sigap.payment.contribution.Share;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of bills. */
@ApplicationScoped
class Bills {

    private static final String SELECT = "select * from bill where ";

    private final Database db;

    Bills(Database db) {
        this.db = db;
    }

    /** What a programme's lines add up to. */
    record Total(Programme programme, Rupiah employer, Rupiah worker) {
    }

    long nextNumber() {
        return db.first("select nextval('bill_number') as number", row -> row.number("number")).orElseThrow();
    }

    void insert(Bill bill, List<BillLine> lines) {
        db.update("""
                insert into bill (id, kode_iuran, employer_id, npp, employer_name, month, due_on, workers, contributions, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", bill.id(), bill.kodeIuran(), bill.employerId(), bill.npp().value(),
                bill.employerName(), bill.month(), bill.dueOn(), bill.workers(), bill.contributions(), bill.issuedAt());
        db.batch("""
                insert into bill_line (bill_id, membership_id, programme, person_id, month, base, employer_rate, employer_share,
                    worker_rate, worker_share, regulation) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                lines.stream().map(line -> values(bill, line)).toList());
    }

    private static Object[] values(Bill bill, BillLine line) {
        Share share = line.share();
        return new Object[] {bill.id(), line.membershipId(), share.programme(), line.personId(), bill.month(), share.base(),
            share.employer().rate(), share.employer().amount(), share.worker().rate(), share.worker().amount(), share.regulation()};
    }

    void paid(Bill bill, Bill.Payment payment) {
        db.update("update bill set paid_at = ?, late_fine = ?, payment_request_id = ?, bank_reference = ? where id = ?",
                payment.at(), payment.lateFine(), payment.requestId(), payment.bankReference(), bill.id());
    }

    Optional<Bill> find(String kodeIuran) {
        return db.first(SELECT + "kode_iuran = ?", Bills::bill, kodeIuran);
    }

    /** Locks it until the end of the transaction. */
    Optional<Bill> lock(String kodeIuran) {
        return db.first(SELECT + "kode_iuran = ? for update", Bills::bill, kodeIuran);
    }

    /** An employer's bills, newest first. */
    List<Bill> list(Npp npp, UUID before, int limit) {
        return db.list(SELECT + "npp = ? and (?::uuid is null or id < ?) order by id desc limit ?", Bills::bill,
                npp.value(), before, before, limit);
    }

    List<BillLine> lines(UUID billId) {
        return db.list("select * from bill_line where bill_id = ?", Bills::line, billId);
    }

    /** Lines in the order of membership and programme, after a place in that order. */
    List<BillLine> lines(UUID billId, UUID afterMembership, String afterProgramme, int limit) {
        return db.list("""
                select * from bill_line where bill_id = ? and (membership_id, programme) > (?::uuid, ?)
                order by membership_id, programme limit ?""", Bills::line, billId, afterMembership, afterProgramme, limit);
    }

    List<Total> totals(UUID billId) {
        return db.list("""
                select programme, sum(employer_share)::bigint as employer, sum(worker_share)::bigint as worker
                from bill_line where bill_id = ? group by programme order by programme""",
                row -> new Total(row.constant(Programme.class, "programme"), row.rupiah("employer"), row.rupiah("worker")), billId);
    }

    private static Bill bill(Row row) throws SQLException {
        Bill.Payment payment = row.instant("paid_at") == null ? null
                : new Bill.Payment(row.text("payment_request_id"), row.rupiah("late_fine"), row.instant("paid_at"), row.text("bank_reference"));
        return new Bill(row.uuid("id"), row.text("kode_iuran"), row.uuid("employer_id"), new Npp(row.text("npp")), row.text("employer_name"),
                row.month("month"), row.date("due_on"), row.integer("workers"), row.rupiah("contributions"), row.instant("issued_at"), payment);
    }

    private static BillLine line(Row row) throws SQLException {
        Share share = new Share(row.constant(Programme.class, "programme"), row.rupiah("base"),
                new Portion(row.decimal("employer_rate"), row.rupiah("employer_share")),
                new Portion(row.decimal("worker_rate"), row.rupiah("worker_share")), row.text("regulation"));
        return new BillLine(row.uuid("membership_id"), row.uuid("person_id"), share);
    }
}
