package id.sigap.payment.cases;

import id.sigap.payment.cases.MoneyCase.Kind;
import id.sigap.payment.cases.MoneyCase.Outcome;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps cases. Those of differences are opened and closed as sets, from a table of what differs now. */
@ApplicationScoped
public class MoneyCases {

    private static final String SAME = """
            (b.kind, b.line_id, b.transfer_id, b.statement_id, b.subject) is not distinct from (c.kind, c.line_id, c.transfer_id, c.statement_id, c.subject)""";

    private static final List<Kind> KINDS = List.of(Kind.values());

    private final Database db;

    MoneyCases(Database db) {
        this.db = db;
    }

    /** How many cases a run changed. */
    public record Changed(int opened, int explained, int escalated) {
    }

    /**
     * Makes the cases those of the breaks: new ones are opened, open ones whose break is gone are closed, late ones go to the supervisors.
     * A break whose case somebody has closed stays closed.
     *
     * @param breaks a table with kind, line_id, transfer_id, statement_id, subject, reference, direction, expected and found
     */
    @Transactional(TxType.MANDATORY)
    public Changed follow(String breaks, Instant now) {
        // joined by the two columns of which one is always set, so that it stays a hash join
        int explained = db.update("update money_case c set closed_at = ?, outcome = 'EXPLAINED' where closed_at is null and not exists (select from "
                + breaks + " b where b.key = coalesce(c.line_id::text, c.transfer_id::text, c.statement_id::text, c.subject::text) and " + SAME + ")", now);
        int opened = db.update("""
                insert into money_case (kind, line_id, transfer_id, statement_id, subject, reference, direction, expected, found, opened_at, owner_role, due_at)
                select b.kind, line_id, transfer_id, statement_id, subject, reference, direction, expected, found, ?, k.owner, ?::timestamptz + k.seconds * interval '1 second'
                from\s""" + breaks + """
                \sb join unnest(?, ?, ?) as k (kind, owner, seconds) on k.kind = b.kind order by b.key, b.kind
                on conflict on constraint one_case_of_a_break do nothing""", now, now, KINDS.stream().map(Enum::name).toList(),
                KINDS.stream().map(kind -> kind.owner().name()).toList(), KINDS.stream().map(kind -> kind.within().toSeconds()).toList());
        return new Changed(opened, explained, escalate(now));
    }

    private int escalate(Instant now) {
        return db.update("""
                update money_case set escalated_at = ?, owner_role = 'SUPERVISOR' where closed_at is null and escalated_at is null and due_at < ?""", now, now);
    }

    /** Locks it until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    Optional<MoneyCase> lock(UUID id) {
        return db.first("select * from money_case where id = ? for update", MoneyCase::of, id);
    }

    Optional<MoneyCase> find(UUID id) {
        return db.first("select * from money_case where id = ?", MoneyCase::of, id);
    }

    @Transactional(TxType.MANDATORY)
    MoneyCase close(UUID id, Outcome outcome, String note, UUID by, Instant at) {
        db.update("update money_case set closed_at = ?, closed_by = ?, outcome = ?, note = ? where id = ?", at, by, outcome, note, id);
        return find(id).orElseThrow();
    }

    /** Whether two people have booked this correction of this transfer. */
    boolean isCorrected(UUID transferId, UUID correctionId) {
        return db.first("select 1 from ledger_correction where id = ? and transfer_id = ? and state = 'BOOKED'", row -> true, correctionId, transferId).isPresent();
    }

    /** What a list is narrowed to; null for all. */
    record Filter(boolean open, Kind kind, MoneyCase.Owner owner, boolean overdue) {
    }

    /** Oldest first. */
    List<MoneyCase> list(Filter filter, UUID after, int limit, Instant now) {
        List<Kind> kinds = filter.kind() == null ? KINDS : List.of(filter.kind());
        List<MoneyCase.Owner> owners = filter.owner() == null ? Arrays.asList(MoneyCase.Owner.values()) : List.of(filter.owner());
        return db.list("select * from money_case where (closed_at is null) = ? and kind = any (?) and owner_role = any (?) and (not ? or due_at < ?) and id > ? "
                + "order by id limit ?", MoneyCase::of, filter.open(), kinds.stream().map(Enum::name).toList(), owners.stream().map(Enum::name).toList(),
                filter.overdue(), now, after, limit);
    }
}
