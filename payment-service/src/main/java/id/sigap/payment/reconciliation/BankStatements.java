package id.sigap.payment.reconciliation;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** The tables of statements and their lines. */
@ApplicationScoped
class BankStatements {

    private static final String SELECT = """
            select s.*, coalesce(s.opening = before.closing, true) as follows from bank_statement s left join lateral (
                select closing from bank_statement b where b.account = s.account
                and (b.closed_on, b.opened_on, b.made_at, b.id) < (s.closed_on, s.opened_on, s.made_at, s.id)
                order by b.closed_on desc, b.opened_on desc, b.made_at desc, b.id desc limit 1) before on true""";

    // texts, because arrays of texts hold nothing as an empty one
    private static final String ADD_LINES = """
            insert into bank_line (statement_id, position, direction, nature, amount, booked_on, value_on, reference, bank_reference, account_index)
            select ?, ? + n, direction, nature, amount, booked_on::date, value_on::date, nullif(reference, ''), nullif(bank_reference, ''),
                decode(nullif(account_index, ''), 'hex')
            from unnest(?, ?, ?, ?, ?, ?, ?, ?) with ordinality
                as l (direction, nature, amount, booked_on, value_on, reference, bank_reference, account_index, n)""";

    private final Database db;

    BankStatements(Database db) {
        this.db = db;
    }

    /** What adds up from its lines. */
    record Sums(long credits, long debits, int lines, byte[] digest) {
    }

    /** A line with the digest of the other side's account; null if that is not known. */
    record Indexed(StatementLine line, byte[] accountIndex) {
    }

    /** @param before how many lines of the statement were added before */
    @Transactional(TxType.MANDATORY)
    void addLines(UUID statementId, int before, List<Indexed> lines) {
        db.update(ADD_LINES, statementId, before, all(lines, l -> l.line().direction().name()), all(lines, l -> l.line().nature().name()),
                all(lines, l -> l.line().amount().amount()), all(lines, l -> l.line().bookedOn().toString()), all(lines, l -> l.line().valueOn().toString()),
                all(lines, l -> text(l.line().reference())), all(lines, l -> text(l.line().bankReference())),
                all(lines, l -> l.accountIndex() == null ? "" : HexFormat.of().formatHex(l.accountIndex())));
    }

    private static <T> List<T> all(List<Indexed> lines, Function<Indexed, T> value) {
        return lines.stream().map(value).toList();
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }

    /** False if there is one of this number. */
    @Transactional(TxType.MANDATORY)
    boolean insert(UUID id, StatementHead head, Sums sums, UUID by, Instant at) {
        return db.update("""
                insert into bank_statement (id, account, number, made_at, opened_on, closed_on, opening, closing, credits, debits, lines, digest,
                    imported_at, imported_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid) on conflict (account, number) do nothing""", id, head.account(), head.number(),
                head.madeAt(), head.openedOn(), head.closedOn(), head.opening(), head.closing(), sums.credits(), sums.debits(), sums.lines(), sums.digest(),
                at, by) == 1;
    }

    /** Takes the lines of a statement back that is not to be. */
    @Transactional(TxType.MANDATORY)
    void removeLines(UUID statementId) {
        db.update("delete from bank_line where statement_id = ?", statementId);
    }

    Optional<BankStatement> find(UUID id) {
        return db.first(SELECT + " where s.id = ?", BankStatement::of, id);
    }

    Optional<BankStatement> find(String account, String number) {
        return db.first(SELECT + " where s.account = ? and s.number = ?", BankStatement::of, account, number);
    }

    byte[] digestOf(UUID id) {
        return db.first("select digest from bank_statement where id = ?", row -> row.bytes("digest"), id).orElseThrow();
    }

    /** Newest imports first. */
    List<BankStatement> list(UUID before, int limit) {
        return db.list(SELECT + " where s.id < ? order by s.id desc limit ?", BankStatement::of, before, limit);
    }
}
