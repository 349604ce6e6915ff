package id.sigap.payment.ledger;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.util.UUID;

/**
 * An account of one membership in one programme as it stands.
 *
 * @param held    part of the balance that waits for a claim's outcome
 * @param version grows with each posting and each hold
 */
public record MemberAccount(UUID id, UUID membershipId, UUID personId, Programme programme, Rupiah balance, Rupiah held, long version) {

    /** What no claim waits for. */
    Rupiah free() {
        return balance.minus(held);
    }

    MemberAccounts.Slot slot() {
        return new MemberAccounts.Slot(membershipId, programme);
    }
}
