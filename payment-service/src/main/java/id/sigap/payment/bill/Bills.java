package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Bill.Part;
import id.sigap.payment.contribution.Portion;
import id.sigap.payment.contribution.Share;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The tables of bills. */
@ApplicationScoped
class Bills {

    private static final String SELECT = "select * from bill where ";

    private static final String INSERT_LINES = """
            insert into bill_line (bill_id, membership_id, programme, person_id, month, base, employer_rate, employer_share,
                worker_rate, worker_share, regulation)
            select ?, membership_id, programme, person_id, ?, base, employer_rate::numeric, employer_share, worker_rate::numeric, worker_share, regulation
            from unnest(?, ?, ?, ?, ?, ?, ?, ?, ?) as l (membership_id, programme, person_id, base, employer_rate, employer_share,
                worker_rate, worker_share, regulation)""";

    private record OfBill(UUID billId, Part part) {
    }

    private record Told(UUID billId, UUID to) {
    }

    private final Database db;

    Bills(Database db) {
        this.db = db;
    }

    /** Its lines may have been added before. */
    void insert(Bill bill) {
        db.update("""
                insert into bill (id, kode_iuran, employer_id, npp, employer_name, month, due_on, workers, contributions, issued_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", bill.id(), bill.kodeIuran(), bill.employerId(), bill.npp().value(),
                bill.employerName(), bill.month(), bill.dueOn(), bill.workers(), bill.contributions(), bill.issuedAt());
        db.batch("insert into bill_programme (bill_id, programme, employer_share, worker_share) values (?, ?, ?, ?)", bill.parts().stream()
                .map(part -> new Object[] {bill.id(), part.programme(), part.employer(), part.worker()}).toList());
    }

    /** Adds lines of a bill, in one statement. */
    void insertLines(UUID billId, YearMonth month, List<BillLine> lines) {
        if (lines.isEmpty()) {
            return;
        }
        db.update(INSERT_LINES, billId, month, column(lines, BillLine::membershipId), column(lines, line -> line.share().programme()),
                column(lines, BillLine::personId), column(lines, line -> line.share().base()),
                column(lines, line -> line.share().employer().rate().toPlainString()), column(lines, line -> line.share().employer().amount()),
                column(lines, line -> line.share().worker().rate().toPlainString()), column(lines, line -> line.share().worker().amount()),
                column(lines, line -> line.share().regulation()));
    }

    private static <T> List<T> column(List<BillLine> lines, Function<BillLine, T> value) {
        return lines.stream().map(value).toList();
    }

    /**
     * Notes that a transfer paid these programmes.
     *
     * @param lateFine   that came with them; the first of them bears it
     * @param creditedTo memberships up to this one have theirs
     */
    void covered(Bill bill, List<Programme> programmes, Rupiah lateFine, UUID coverage, UUID creditedTo, Instant at) {
        db.update("""
                update bill_programme set covered_at = ?, coverage = ?, credited_to = ?, late_fine = case when programme = ? then ? else 0 end
                where bill_id = ? and programme = any (?)""", at, coverage, creditedTo, programmes.getFirst(), lateFine, bill.id(), programmes);
    }

    /** Which programmes are paid, and credited up to which membership. */
    record Crediting(List<Programme> programmes, UUID creditedTo) {

        /** Before every membership. */
        static final UUID NONE = new UUID(0, 0);
        /** After every membership. */
        static final UUID ALL = new UUID(-1, -1);
    }

    /** What is next of a bill to be credited; empty when all is. */
    Optional<Crediting> toCredit(UUID billId) {
        return db.first("""
                select credited_to, string_agg(programme, ',' order by programme) as programmes from bill_programme
                where bill_id = ? and covered_at is not null and credited_to < ? group by credited_to order by credited_to limit 1""",
                row -> new Crediting(List.of(row.text("programmes").split(",")).stream().map(Programme::valueOf).toList(), row.uuid("credited_to")),
                billId, Crediting.ALL);
    }

    void credited(UUID billId, List<Programme> programmes, UUID to) {
        db.update("update bill_programme set credited_to = ? where bill_id = ? and programme = any (?)", to, billId, programmes);
    }

    void paid(Bill bill, Bill.Payment payment) {
        db.update("update bill set paid_at = ?, late_fine = ?, payment_request_id = ?, bank_reference = ? where id = ?",
                payment.at(), payment.lateFine(), payment.requestId(), payment.bankReference(), bill.id());
    }

    Optional<Bill> find(String kodeIuran) {
        return one(SELECT + "kode_iuran = ?", kodeIuran);
    }

    /** Locks it until the end of the transaction. */
    Optional<Bill> lock(String kodeIuran) {
        return one(SELECT + "kode_iuran = ? for update", kodeIuran);
    }

    /** Locks it until the end of the transaction. */
    Optional<Bill> lock(UUID billId) {
        return one(SELECT + "id = ? for update", billId);
    }

    /** An employer's bills, newest first. */
    List<Bill> list(Npp npp, UUID before, int limit) {
        return many(SELECT + "npp = ? and (?::uuid is null or id < ?) order by id desc limit ?", npp.value(), before, before, limit);
    }

    /** An employer's unpaid bills, the oldest month first. */
    List<Bill> unpaid(Npp npp, int limit) {
        return many(SELECT + "npp = ? and paid_at is null order by month, id limit ?", npp.value(), limit);
    }

    /** A bill whose workers are to be told that it is unpaid; those up to one membership were. */
    record Overdue(Bill bill, UUID toldTo) {
    }

    /** Somebody on a bill. */
    record Member(UUID membershipId, UUID personId) {
    }

    /** Locks the bill that is overdue longest of those that were due before a day and whose workers were not all told. */
    Optional<Overdue> lockOverdue(LocalDate dueBefore) {
        return db.first("""
                select id, overdue_told_to from bill where paid_at is null and due_on < ? and overdue_told_to < 'ffffffff-ffff-ffff-ffff-ffffffffffff'
                order by due_on, id limit 1 for update""", row -> new Told(row.uuid("id"), row.uuid("overdue_told_to")), dueBefore)
                .map(told -> new Overdue(lock(told.billId()).orElseThrow(), told.to()));
    }

    void told(UUID billId, UUID to) {
        db.update("update bill set overdue_told_to = ? where id = ?", to, billId);
    }

    /** The next people on a bill, in the order of their memberships. */
    List<Member> members(UUID billId, UUID after, int limit) {
        return db.list("""
                select distinct on (membership_id) membership_id, person_id from bill_line where bill_id = ? and membership_id > ?
                order by membership_id limit ?""", row -> new Member(row.uuid("membership_id"), row.uuid("person_id")), billId, after, limit);
    }

    private Optional<Bill> one(String sql, Object... values) {
        return many(sql, values).stream().findFirst();
    }

    private List<Bill> many(String sql, Object... values) {
        List<Bill> bills = db.list(sql, Bills::bill, values);
        Map<UUID, List<Part>> parts = parts(bills.stream().map(Bill::id).toList());
        return bills.stream().map(bill -> bill.with(parts.computeIfAbsent(bill.id(), this::addUp))).toList();
    }

    private Map<UUID, List<Part>> parts(Collection<UUID> billIds) {
        return db.list("select * from bill_programme where bill_id = any (?) order by programme", Bills::part, billIds).stream()
                .collect(Collectors.groupingBy(OfBill::billId, Collectors.mapping(OfBill::part, Collectors.toList())));
    }

    /** Of a bill from a replica of the release before, which does not. */
    private List<Part> addUp(UUID billId) {
        db.call("select bill_add_up(?)", billId);
        return parts(List.of(billId)).getOrDefault(billId, List.of());
    }

    List<BillLine> lines(UUID billId, List<Programme> programmes) {
        return db.list("select * from bill_line where bill_id = ? and programme = any (?)", Bills::line, billId, programmes);
    }

    /** The next memberships on a bill, in their order. */
    List<UUID> memberships(UUID billId, UUID after, int limit) {
        return db.list("select distinct membership_id from bill_line where bill_id = ? and membership_id > ? order by membership_id limit ?",
                row -> row.uuid("membership_id"), billId, after, limit);
    }

    /** The lines of memberships after one and up to another. */
    List<BillLine> lines(UUID billId, List<Programme> programmes, UUID after, UUID upTo) {
        return db.list("select * from bill_line where bill_id = ? and membership_id > ? and membership_id <= ? and programme = any (?)",
                Bills::line, billId, after, upTo, programmes);
    }

    /** Lines in the order of membership and programme, after a place in that order. */
    List<BillLine> lines(UUID billId, UUID afterMembership, String afterProgramme, int limit) {
        return db.list("""
                select * from bill_line where bill_id = ? and (membership_id, programme) > (?::uuid, ?)
                order by membership_id, programme limit ?""", Bills::line, billId, afterMembership, afterProgramme, limit);
    }

    private static Bill bill(Row row) throws SQLException {
        Bill.Payment payment = row.instant("paid_at") == null ? null
                : new Bill.Payment(row.text("payment_request_id"), row.rupiah("late_fine"), row.instant("paid_at"), row.text("bank_reference"));
        return new Bill(row.uuid("id"), row.text("kode_iuran"), row.uuid("employer_id"), new Npp(row.text("npp")), row.text("employer_name"),
                row.month("month"), row.date("due_on"), row.integer("workers"), row.rupiah("contributions"), row.instant("issued_at"), payment, List.of());
    }

    private static OfBill part(Row row) throws SQLException {
        return new OfBill(row.uuid("bill_id"), new Part(row.constant(Programme.class, "programme"), row.rupiah("employer_share"),
                row.rupiah("worker_share"), row.instant("covered_at"), row.rupiah("late_fine")));
    }

    private static BillLine line(Row row) throws SQLException {
        Share share = new Share(row.constant(Programme.class, "programme"), row.rupiah("base"),
                new Portion(row.decimal("employer_rate"), row.rupiah("employer_share")),
                new Portion(row.decimal("worker_rate"), row.rupiah("worker_share")), row.text("regulation"));
        return new BillLine(row.uuid("membership_id"), row.uuid("person_id"), share);
    }
}
