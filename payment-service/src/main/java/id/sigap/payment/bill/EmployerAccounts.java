package id.sigap.payment.bill;

import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The tables of employers' accounts and of the payments to them. */
@ApplicationScoped
class EmployerAccounts {

    private static final String SELECT = "select * from employer_account where ";

    private final Database db;

    EmployerAccounts(Database db) {
        this.db = db;
    }

    /** A payment of any amount, as the bank told of it. */
    record Payment(UUID id, String requestId, Rupiah amount, LocalDate paidOn, String bankReference, Instant at) {
    }

    /** Harmless if there is one. */
    void open(Workforce.Employer employer, Instant now) {
        db.update("""
                insert into employer_account (employer_id, npp, name, kode, opened_at)
                select ?, ?, ?, '0099' || lpad(nextval('employer_account_number')::text, 7, '0'), ?
                where not exists (select from employer_account where employer_id = ?) on conflict (employer_id) do nothing""",
                employer.id(), employer.npp().value(), employer.name(), now, employer.id());
    }

    Optional<EmployerAccount> of(Npp npp) {
        return db.first(SELECT + "npp = ?", EmployerAccounts::account, npp.value());
    }

    Optional<EmployerAccount> find(String kode) {
        return db.first(SELECT + "kode = ?", EmployerAccounts::account, kode);
    }

    /** Locks it until the end of the transaction. */
    Optional<EmployerAccount> lock(String kode) {
        return db.first(SELECT + "kode = ? for update", EmployerAccounts::account, kode);
    }

    /** Locks it until the end of the transaction. */
    Optional<EmployerAccount> lock(UUID employerId) {
        return db.first(SELECT + "employer_id = ? for update", EmployerAccounts::account, employerId);
    }

    /** Whether there is credit that a bill could use. */
    boolean hasCredit(UUID employerId) {
        return db.first(SELECT + "employer_id = ? and credit > 0", EmployerAccounts::account, employerId).isPresent();
    }

    /** Adds to the credit, or takes from it. */
    void add(UUID employerId, Rupiah amount) {
        db.update("update employer_account set credit = credit + ? where employer_id = ?", amount, employerId);
    }

    void insert(UUID employerId, Payment payment) {
        db.update("insert into employer_payment (id, request_id, employer_id, amount, paid_on, bank_reference, at) values (?, ?, ?, ?, ?, ?, ?)",
                payment.id(), payment.requestId(), employerId, payment.amount(), payment.paidOn(), payment.bankReference(), payment.at());
    }

    Optional<Payment> payment(String requestId) {
        return db.first("select * from employer_payment where request_id = ?", EmployerAccounts::payment, requestId);
    }

    /** The newest. */
    Optional<Payment> lastPayment(UUID employerId) {
        return db.first("select * from employer_payment where employer_id = ? order by id desc limit 1", EmployerAccounts::payment, employerId);
    }

    /** Newest first. */
    List<Payment> payments(UUID employerId, UUID before, int limit) {
        return db.list("select * from employer_payment where employer_id = ? and (?::uuid is null or id < ?) order by id desc limit ?",
                EmployerAccounts::payment, employerId, before, before, limit);
    }

    private static EmployerAccount account(Row row) throws SQLException {
        return new EmployerAccount(row.uuid("employer_id"), new Npp(row.text("npp")), row.text("name"), row.text("kode"), row.rupiah("credit"));
    }

    private static Payment payment(Row row) throws SQLException {
        return new Payment(row.uuid("id"), row.text("request_id"), row.rupiah("amount"), row.date("paid_on"), row.text("bank_reference"), row.instant("at"));
    }
}
