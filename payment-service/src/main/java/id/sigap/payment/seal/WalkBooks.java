package id.sigap.payment.seal;

import id.sigap.payment.seal.Break.Kind;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Recomputes what the accounts say, and looks for what stands beside the seals. Each look is one statement, so what it compares is of one moment,
 * also while transfers are booked.
 */
@ApplicationScoped
class WalkBooks {

    private static final int TRANSFERS = 5_000;
    private static final int ENTRIES = 20_000;
    private static final int HOLDS = 5_000;
    private static final int ACCOUNTS = 5_000;
    /** Named at most of one look: who finds so many needs no more. */
    private static final int NAMED = 20;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String TRANSFERS_ASTRAY = """
            select t.id, exists (select from ledger_sealed s where s.transfer_id = t.id)
                or exists (select from ledger_unsealed u where u.created_at = t.created_at and u.transfer_id = t.id) as sealed
            from ledger_transfer t, lateral (select count(*) as entries, sum(amount) as total from ledger_entry e where e.transfer_id = t.id) b
            where t.id > ? and t.id <= ? and (b.entries < 2 or b.total <> 0
                or not exists (select from ledger_sealed s where s.transfer_id = t.id)
                and not exists (select from ledger_unsealed u where u.created_at = t.created_at and u.transfer_id = t.id)) order by t.id limit ?""";
    private static final String ENTRIES_ASTRAY = """
            select e.transfer_id, e.account_id from ledger_entry e left join ledger_transfer t on t.id = e.transfer_id
            where e.seq > ? and e.seq <= ? and t.created_at is distinct from e.booked_at order by e.seq limit ?""";
    private static final String HOLDS_ASTRAY = """
            select h.transfer_id, h.account_id from ledger_hold h
            where h.id > ? and h.id <= ? and h.state = 'POSTED' and not exists (select from ledger_entry e
                where e.transfer_id = h.transfer_id and e.account_id = h.account_id and e.amount = -h.amount) order by h.id limit ?""";
    private static final String ACCOUNTS_ASTRAY = """
            select a.id, a.balance <> a.entries as differs from (
                select id, balance, held, coalesce((select sum(amount) from ledger_entry e where e.account_id = a.id), 0) as entries,
                    coalesce((select sum(amount) from ledger_hold h where h.account_id = a.id and h.state = 'PLACED'), 0) as holds
                from ledger_account a where a.id > ? and a.id <= ? and a.code is null) a
            where a.balance <> a.entries or a.held <> a.holds order by a.id limit ?""";
    private static final String CONTROLS = """
            select whole.id, sum(part.balance) <> coalesce((select sum(amount) from ledger_entry e where e.account_id = whole.id), 0) as differs
            from ledger_account part join ledger_account whole on whole.id = coalesce(part.stripe_of, part.id)
            where part.code is not null group by whole.id order by whole.id""";

    private final Database db;

    WalkBooks(Database db) {
        this.db = db;
    }

    Chunk transfers(String last) {
        return ids("ledger_transfer", TRANSFERS, last, (after, until) -> db.list(TRANSFERS_ASTRAY, row -> Break.ofTransfer(
                row.flag("sealed") ? Kind.TRANSFER_UNBALANCED : Kind.TRANSFER_NOT_SEALED, null, row.uuid("id")), after, until, NAMED));
    }

    Chunk entries(String last) {
        long after = last == null ? 0 : Long.parseLong(last);
        List<Long> keys = db.list("select seq from ledger_entry where seq > ? order by seq limit ?", row -> row.number("seq"), after, ENTRIES);
        List<Break> breaks = keys.isEmpty() ? List.of() : db.list(ENTRIES_ASTRAY,
                row -> new Break(Kind.ENTRY_ASTRAY, null, row.uuid("transfer_id"), row.uuid("account_id")), after, keys.getLast(), NAMED);
        return new Chunk(keys.size(), breaks, keys.size() == ENTRIES ? keys.getLast().toString() : null);
    }

    Chunk holds(String last) {
        return ids("ledger_hold", HOLDS, last, (after, until) -> db.list(HOLDS_ASTRAY,
                row -> new Break(Kind.HOLD_WITHOUT_ENTRY, null, row.uuid("transfer_id"), row.uuid("account_id")), after, until, NAMED));
    }

    Chunk accounts(String last) {
        return ids("ledger_account", ACCOUNTS, last, (after, until) -> db.list(ACCOUNTS_ASTRAY,
                row -> Break.ofAccount(row.flag("differs") ? Kind.BALANCE_DIFFERS : Kind.HELD_DIFFERS, row.uuid("id")), after, until, NAMED));
    }

    Chunk controlAccounts() {
        List<Break> all = db.list(CONTROLS, row -> row.flag("differs") ? Break.ofAccount(Kind.BALANCE_DIFFERS, row.uuid("id")) : null);
        List<Break> breaks = new ArrayList<>(all.stream().filter(found -> found != null).toList());
        if (db.first("select sum(balance) as total from ledger_account", row -> row.decimal("total").signum()).orElseThrow() != 0) {
            breaks.add(new Break(Kind.SUM_NOT_ZERO, null, null, null));
        }
        return new Chunk(all.size(), breaks, null);
    }

    @FunctionalInterface
    private interface Look {
        List<Break> between(UUID after, UUID until);
    }

    private Chunk ids(String table, int size, String last, Look look) {
        UUID after = last == null ? FIRST : UUID.fromString(last);
        List<UUID> keys = db.list("select id from " + table + " where id > ? order by id limit ?", row -> row.uuid("id"), after, size);
        List<Break> breaks = keys.isEmpty() ? List.of() : look.between(after, keys.getLast());
        return new Chunk(keys.size(), breaks, keys.size() == size ? keys.getLast().toString() : null);
    }
}
