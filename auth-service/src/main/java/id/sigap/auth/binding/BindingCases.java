package id.sigap.auth.binding;

import id.sigap.auth.binding.BindingCase.Heard;
import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.auth.binding.rule.Difference;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The cases. In the caller's transaction. Whoever changes one holds the lock of its binding first. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BindingCases {

    private static final String COLUMNS = "select id, binding_id, account_id, reason, statement, state, opened_at, due_on, round, tries, corrected, heard_at, "
            + "differences, name_score, refusal, decided_at from binding_case ";

    private final Database database;
    private final Clock clock;

    BindingCases(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What an officer did with a case. */
    enum Act {
        READ, ASK_REGISTRY, ASK_DAILY, REFUSE
    }

    void add(BindingCase made) {
        database.update("insert into binding_case (id, binding_id, account_id, reason, statement, state, opened_at, due_on) values (?, ?, ?, ?, ?, ?, ?, ?)",
                made.id(), made.bindingId(), made.accountId(), made.reason(), made.statement(), made.state(), made.openedAt(), made.dueOn());
    }

    Optional<BindingCase> find(UUID id) {
        return database.first(COLUMNS + "where id = ?", BindingCases::read, id);
    }

    Optional<BindingCase> ofBinding(UUID bindingId) {
        return database.first(COLUMNS + "where binding_id = ?", BindingCases::read, bindingId);
    }

    /** The one of an account that is not over. */
    Optional<BindingCase> openOf(UUID accountId) {
        return database.first(COLUMNS + "where account_id = ? and state in ('OPEN', 'ASKING', 'ASKING_DAILY')", BindingCases::read, accountId);
    }

    /** Those in a state, the oldest first. */
    List<BindingCase> in(CaseState state, UUID after, int limit) {
        return database.list(COLUMNS + "where state = ? and id > ? order by id limit ?", BindingCases::read, state, after == null ? new UUID(0, 0) : after, limit);
    }

    /** Has the registry asked: a round of its own. */
    void ask(BindingCase open, CaseState state, byte[] corrected, int tries, UUID officer) {
        database.update("update binding_case set state = ?, corrected = ?, tries = ?, round = round + 1, decided_at = ?, decided_by = ? where id = ?", state, corrected,
                tries, clock.instant(), officer, open.id());
    }

    void refuse(BindingCase open, CaseRefusal refusal, UUID officer) {
        database.update("update binding_case set state = 'REFUSED', refusal = ?, decided_at = ?, decided_by = ? where id = ?", refusal, clock.instant(), officer, open.id());
    }

    void heard(BindingCase asking, CaseState state, Set<Difference> differences, byte[] nameScore) {
        database.update("update binding_case set state = ?, heard_at = ?, differences = ?, name_score = ? where id = ?", state, clock.instant(),
                DifferencesColumn.write(differences), nameScore, asking.id());
    }

    void become(BindingCase open, CaseState state) {
        database.update("update binding_case set state = ? where id = ?", state, open.id());
    }

    /** Writes down what an officer did; it outlives the case. */
    void note(BindingCase of, UUID officer, Act act) {
        database.update("insert into binding_case_act (id, case_id, account_id, officer_id, act, at) values (?, ?, ?, ?, ?, ?)", Ids.next(), of.id(), of.accountId(),
                officer, act, clock.instant());
    }

    private static BindingCase read(Row row) throws SQLException {
        Instant heardAt = row.instant("heard_at");
        Heard heard = heardAt == null ? null : new Heard(heardAt, DifferencesColumn.read(row.text("differences")), row.bytes("name_score"));
        return new BindingCase(row.uuid("id"), row.uuid("binding_id"), row.uuid("account_id"), row.constant(CaseReason.class, "reason"), row.bytes("statement"),
                row.constant(CaseState.class, "state"), row.instant("opened_at"), row.date("due_on"), row.integer("round"), row.integer("tries"),
                row.bytes("corrected"), heard, row.constant(CaseRefusal.class, "refusal"), row.instant("decided_at"));
    }
}
