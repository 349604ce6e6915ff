package id.sigap.payment.seal;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A place where the ledger is not what it was when it was booked and sealed.
 *
 * @param seal       number of the seal; null where none has to do with it
 * @param transferId null where no single transfer is meant
 * @param accountId  null where no single account is meant
 */
public record Break(Kind kind, @Schema(examples = "81204") Long seal, UUID transferId, UUID accountId) {

    /** What is wrong. */
    public enum Kind {
        /** There is no seal of this number, though later seals or sealed transfers are there. */
        SEAL_MISSING,
        /** The seal's own columns do not give its hash. */
        SEAL_CHANGED,
        /** The seal does not name the hash of the one before. */
        CHAIN_BROKEN,
        /** What is kept of the seal's transfers, their number, order or hashes, does not give its root. */
        LEAVES_CHANGED,
        /** A sealed transfer is gone. */
        TRANSFER_MISSING,
        /** A sealed transfer, or one of its entries, was changed, added or removed. */
        TRANSFER_CHANGED,
        /** A transfer is under no seal and does not wait for one. */
        TRANSFER_NOT_SEALED,
        /** A transfer's entries do not sum to zero, or are fewer than two. */
        TRANSFER_UNBALANCED,
        /** An entry belongs to no transfer, or is of another time than its transfer. */
        ENTRY_ASTRAY,
        /** A posted hold's amount was not taken out of its account. */
        HOLD_WITHOUT_ENTRY,
        /** An account's balance is not the sum of its entries. */
        BALANCE_DIFFERS,
        /** What an account says is held is not the sum of its holds. */
        HELD_DIFFERS,
        /** All balances do not sum to zero. */
        SUM_NOT_ZERO,
        /** There is no seal of the anchor's number: the end of the chain was cut off. */
        ANCHOR_MISSING,
        /** The seal of the anchor's number has another hash: the chain was made anew. */
        ANCHOR_DIFFERS
    }

    static Break ofSeal(Kind kind, long seal) {
        return new Break(kind, seal, null, null);
    }

    static Break ofTransfer(Kind kind, Long seal, UUID transferId) {
        return new Break(kind, seal, transferId, null);
    }

    static Break ofAccount(Kind kind, UUID accountId) {
        return new Break(kind, null, null, accountId);
    }
}
