package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.pension.course.SuspensionGround;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of pensions. */
@ApplicationScoped
class PensionTable {

    private final Database db;
    private final PensionSeals seals;
    private final Clock clock;

    PensionTable(Database db, PensionSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    void add(PensionFile file) {
        Pension pension = file.pension();
        UUID owner = pension.recipient();
        lockFamily(pension.insured(), pension.kind());
        db.update("""
                insert into pension (id, claim_id, insured_id, recipient_id, account_id, claimant_kind, kind, first_amount, right_on, paid_through, confirmed_on,
                    state, bank_code, account_number_sealed, holder_sealed, begun_at, changed_at,
                    account_since)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
                pension.id(), pension.claimId(), pension.insured(), owner, file.accountId(), file.claimant(), pension.kind(), pension.months().first(),
                pension.months().on(), pension.paidThrough(), pension.confirmedOn(), pension.state().name(), file.account().bankCode(),
                seals.account(owner, file.account().accountNumber()), seals.holder(owner, file.holder()), file.begunAt(), file.begunAt(), file.accountSince());
    }

    /**
     * Until the transaction ends nothing else changes of the pensions that follow one member. Of one kind, or the children's, go on at a time: the
     * database refuses to turn to the other while one of the first goes on.
     */
    void lockFamily(UUID insured, JpKind kind) {
        db.update("insert into pension_family (insured_id, line) values (?, ?) on conflict (insured_id) do update set line = excluded.line", insured,
                kind == JpKind.CHILD ? "CHILDREN" : "ONE");
    }

    void save(Pension pension) {
        Object because = switch (pension.state()) {
            case PensionState.Running running -> null;
            case PensionState.Suspended suspended -> suspended.because();
            case PensionState.Ended ended -> ended.because();
        };
        LocalDate endedOn = pension.state() instanceof PensionState.Ended ended ? ended.on() : null;
        db.update("update pension set paid_through = ?, confirmed_on = ?, state = ?, because = ?, ended_on = ?, changed_at = ? where id = ?",
                pension.paidThrough(), pension.confirmedOn(), pension.state().name(), because, endedOn, clock.instant(), pension.id());
    }

    /** As they were kept with a pension that was granted to one for all; none otherwise. */
    List<Child> childrenOfAll(Pension pension) {
        return db.first("select family_sealed from pension where id = ? and family_sealed is not null",
                row -> seals.children(pension.recipient(), row.bytes("family_sealed")), pension.id()).orElse(List.of());
    }

    void saveAccount(Pension pension, BankAccount account) {
        db.update("update pension set bank_code = ?, account_number_sealed = ?, account_since = ? where id = ?", account.bankCode(),
                seals.account(pension.recipient(), account.accountNumber()), clock.instant(), pension.id());
    }

    Optional<PensionFile> find(UUID id) {
        return db.first("select * from pension where id = ?", this::file, id);
    }

    /** Locked until the transaction ends: commands to one pension come one after another, and so do those to the pensions of one deceased's children. */
    Optional<PensionFile> locked(UUID id) {
        db.call("select 1 from pension_family where insured_id = (select insured_id from pension where id = ? and kind = 'CHILD') for update", id);
        return db.first("select * from pension where id = ? for update", this::file, id);
    }

    Optional<UUID> ofClaim(UUID claimId) {
        return db.first("select id from pension where claim_id = ?", row -> row.uuid("id"), claimId);
    }

    /** Newest first, one more than fits. */
    List<PensionFile> ofRecipient(UUID recipient, UUID before, int limit) {
        return db.list("select * from pension where recipient_id = ? and (?::uuid is null or id < ?) order by id desc limit ?", this::file, recipient, before, before,
                limit + 1);
    }

    /** Those that go on and are paid to a person, or end with the person's death. */
    List<UUID> goingOnTo(UUID recipient, int most) {
        return db.list("select id from pension where recipient_id = ? and state <> 'ENDED' order by id limit ?", row -> row.uuid("id"), recipient, most);
    }

    /** Of one insured person, the newest first. */
    List<Pension> ofInsured(UUID insured, int most) {
        return db.list("select * from pension where insured_id = ? order by id desc limit ?", PensionTable::pension, insured, most);
    }

    private PensionFile file(Row row) throws SQLException {
        Pension pension = pension(row);
        UUID owner = pension.recipient();
        BankAccount account = new BankAccount(row.text("bank_code"), seals.account(owner, row.bytes("account_number_sealed")));
        return new PensionFile(pension, row.uuid("account_id"), row.constant(ClaimantKind.class, "claimant_kind"), account, row.instant("account_since"), seals.holder(owner, row.bytes("holder_sealed")),
                row.instant("begun_at"));
    }

    private static Pension pension(Row row) throws SQLException {
        return new Pension(row.uuid("id"), row.uuid("claim_id"), row.uuid("insured_id"), row.uuid("recipient_id"), row.constant(JpKind.class, "kind"),
                new PensionMonths(row.rupiah("first_amount"), row.date("right_on")), row.month("paid_through"), row.date("confirmed_on"), state(row));
    }

    private static PensionState state(Row row) throws SQLException {
        return switch (row.constant(PensionState.Name.class, "state")) {
            case RUNNING -> PensionState.RUNNING;
            case SUSPENDED -> new PensionState.Suspended(row.constant(SuspensionGround.class, "because"));
            case ENDED -> new PensionState.Ended(row.constant(EndGround.class, "because"), row.date("ended_on"));
        };
    }
}
