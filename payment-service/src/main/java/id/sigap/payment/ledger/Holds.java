package id.sigap.payment.ledger;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

/** Sets a person's balance aside for a claim, and ends that again. In the caller's transaction. */
@ApplicationScoped
public class Holds {

    private final Database db;
    private final MemberAccounts accounts;
    private final Ledger ledger;

    Holds(Database db, MemberAccounts accounts, Ledger ledger) {
        this.db = db;
        this.accounts = accounts;
        this.ledger = ledger;
    }

    /** What is held on one account. */
    public record Held(UUID accountId, Rupiah amount) {
    }

    /** Holds what a claim wants of a person's balance in a programme, or says why not. */
    @Transactional(TxType.MANDATORY)
    public Hold place(UUID claimId, UUID personId, Programme programme, Wanted wanted) {
        // locked before anything is read: two heirs at once come one after the other
        List<MemberAccount> locked = accounts.lock(personId, programme);
        Hold hold = switch (wanted) {
            case Wanted.Share(BigDecimal share) -> Hold.decide(locked, share);
            case Wanted.OfLegacy(UUID legacy, Part part) -> LegacyHold.decide(locked, taken(legacy, locked), part);
        };
        if (hold instanceof Hold.Placed placed) {
            placed.amounts().forEach((account, amount) -> insert(claimId, account, amount, wanted));
        }
        return hold;
    }

    private void insert(UUID claimId, UUID account, Rupiah amount, Wanted wanted) {
        Wanted.OfLegacy heir = wanted instanceof Wanted.OfLegacy ofLegacy ? ofLegacy : null;
        db.update("""
                insert into ledger_hold (id, account_id, claim_id, amount, legacy, part_numerator, part_denominator)
                values (?, ?, ?, ?, ?::uuid, ?::integer, ?::integer)""", Ids.next(), account, claimId, amount, heir == null ? null : heir.legacy(),
                heir == null ? null : heir.part().numerator(), heir == null ? null : heir.part().denominator());
    }

    private List<LegacyHold.Taken> taken(UUID legacy, List<MemberAccount> accounts) {
        return db.list("""
                select account_id, claim_id, part_numerator, part_denominator, amount, state = 'POSTED' as paid from ledger_hold
                where legacy = ? and account_id = any (?) and state <> 'VOIDED'
                  and not exists (select from ledger_transfer r where r.reverses = ledger_hold.transfer_id)""",
                row -> new LegacyHold.Taken(row.uuid("account_id"), row.uuid("claim_id"),
                        new Part(row.integer("part_numerator"), row.integer("part_denominator")), row.rupiah("amount"), row.flag("paid")),
                legacy, accounts.stream().map(MemberAccount::id).toList());
    }

    /** The open holds of a claim; empty if it has none. */
    public List<Held> of(UUID claimId) {
        return db.list("select account_id, amount from ledger_hold where claim_id = ? and state = 'PLACED' order by account_id",
                row -> new Held(row.uuid("account_id"), row.rupiah("amount")), claimId);
    }

    /** Gives the money free again. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID claimId) {
        db.together(statements -> {
            // in the order in which a payment locks them: a claim may hold several accounts
            statements.ask("""
                    select id from ledger_account where id in (select account_id from ledger_hold where claim_id = ? and state = 'PLACED')
                    order by id for no key update""", row -> row.uuid("id"), claimId);
            statements.update("update ledger_hold set state = 'VOIDED', ended_at = now() where claim_id = ? and state = 'PLACED'", claimId);
        });
    }

    /**
     * Holds again what this transfer had taken out of a claim's holds and another has put back, under the same parts of a legacy.
     *
     * @return false, and nothing is held, if one of the accounts is held for somebody else by now
     */
    @Transactional(TxType.MANDATORY)
    public boolean again(UUID transferId) {
        boolean taken = db.first("""
                select 1 from ledger_hold h join ledger_hold other on other.account_id = h.account_id
                where h.transfer_id = ? and other.state = 'PLACED' and (h.legacy is null or other.legacy is distinct from h.legacy) limit 1""",
                row -> true, transferId).isPresent();
        if (taken) {
            return false;
        }
        db.update("""
                insert into ledger_hold (id, account_id, claim_id, amount, legacy, part_numerator, part_denominator)
                select gen_random_uuid(), account_id, claim_id, amount, legacy, part_numerator, part_denominator
                from ledger_hold where transfer_id = ? order by account_id""", transferId);
        return true;
    }

    /**
     * Takes the held money out of its accounts by this transfer.
     *
     * @throws IllegalStateException if the ledger does not post it, which leaves everything as it was
     */
    @Transactional(TxType.MANDATORY)
    public void post(UUID claimId, Transfer transfer) {
        ledger.lock(transfer);
        // the hold ends first, for its amount and the entry would count twice; at commit the database wants both or none
        db.update("""
                update ledger_hold set state = 'POSTED', transfer_id = ?, ended_at = now()
                where claim_id = ? and state = 'PLACED'""", transfer.id(), claimId);
        ledger.postNew(transfer);
    }
}
