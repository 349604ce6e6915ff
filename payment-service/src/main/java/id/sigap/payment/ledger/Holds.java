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

    /**
     * Holds a person's JHT balance, or a part of it, or says why not.
     *
     * @param share a share of one; {@link BigDecimal#ONE} for all
     */
    @Transactional(TxType.MANDATORY)
    public Hold place(UUID claimId, UUID personId, BigDecimal share) {
        List<MemberAccount> locked = accounts.lock(personId, Programme.JHT);
        Hold hold = Hold.decide(locked, share);
        if (hold instanceof Hold.Placed placed) {
            placed.amounts().forEach((account, amount) -> db.update("insert into ledger_hold (id, account_id, claim_id, amount) values (?, ?, ?, ?)",
                    Ids.next(), account, claimId, amount));
        }
        return hold;
    }

    /** The open holds of a claim; empty if it has none. */
    public List<Held> of(UUID claimId) {
        return db.list("select account_id, amount from ledger_hold where claim_id = ? and state = 'PLACED' order by account_id",
                row -> new Held(row.uuid("account_id"), row.rupiah("amount")), claimId);
    }

    /** Gives the money free again. */
    @Transactional(TxType.MANDATORY)
    public void release(UUID claimId) {
        db.update("update ledger_hold set state = 'VOIDED', ended_at = now() where claim_id = ? and state = 'PLACED'", claimId);
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
        Posting posting = ledger.post(transfer);
        if (!(posting instanceof Posting.Posted)) {
            throw new IllegalStateException("hold of claim " + claimId + " could not be posted: " + posting);
        }
    }
}
