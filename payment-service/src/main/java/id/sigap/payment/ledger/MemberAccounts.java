package id.sigap.payment.ledger;

import id.sigap.contracts.claims.Programme;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Opens and finds members' accounts. */
@ApplicationScoped
public class MemberAccounts {

    private static final String SELECT = "select id, membership_id, person_id, programme, balance, held, version from ledger_account ";

    private final Database db;

    public MemberAccounts(Database db) {
        this.db = db;
    }

    /** Where a membership's money of one programme is kept. */
    public record Slot(UUID membershipId, Programme programme) {
    }

    /**
     * Opens the accounts that are missing.
     *
     * @param owners the person of each slot
     * @return the account of each slot
     */
    @Transactional(TxType.MANDATORY)
    public Map<Slot, UUID> open(Map<Slot, UUID> owners) {
        if (owners.isEmpty()) {
            return Map.of();
        }
        List<Slot> slots = List.copyOf(owners.keySet());
        db.update("""
                insert into ledger_account (id, membership_id, person_id, programme) select * from unnest(?, ?, ?, ?) on conflict do nothing""",
                slots.stream().map(slot -> Ids.next()).toList(), slots.stream().map(Slot::membershipId).toList(),
                slots.stream().map(owners::get).toList(), slots.stream().map(Slot::programme).toList());
        return db.list(SELECT + "where membership_id = any (?)", MemberAccounts::account,
                owners.keySet().stream().map(Slot::membershipId).distinct().toList()).stream()
                .filter(account -> owners.containsKey(account.slot()))
                .collect(Collectors.toMap(MemberAccount::slot, MemberAccount::id));
    }

    public List<MemberAccount> byIds(Collection<UUID> ids) {
        return db.list(SELECT + "where id = any (?) order by id", MemberAccounts::account, ids);
    }

    public List<MemberAccount> ofPerson(UUID personId) {
        return db.list(SELECT + "where person_id = ? order by programme, id", MemberAccounts::account, personId);
    }

    /** Locks a person's accounts in one programme until the end of the transaction. */
    @Transactional(TxType.MANDATORY)
    public List<MemberAccount> lock(UUID personId, Programme programme) {
        return db.list(SELECT + "where person_id = ? and programme = ? order by id for no key update", MemberAccounts::account,
                personId, programme);
    }

    private static MemberAccount account(Row row) throws SQLException {
        return new MemberAccount(row.uuid("id"), row.uuid("membership_id"), row.uuid("person_id"), row.constant(Programme.class, "programme"),
                row.rupiah("balance"), row.rupiah("held"), row.number("version"));
    }
}
