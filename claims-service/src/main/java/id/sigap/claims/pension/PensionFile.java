package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.pension.course.Pension;
import id.sigap.contracts.claims.ClaimantKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A pension with what is kept beside it.
 *
 * @param accountId    of the recipient, whose face confirms it
 * @param holder       the name that the bank account bears
 * @param accountSince when it was granted, or the bank account changed last
 */
record PensionFile(Pension pension, UUID accountId, ClaimantKind claimant, BankAccount account, Instant accountSince, String holder, Instant begunAt) {

    @Override
    public String toString() {
        return "PensionFile[" + pension.id() + "]";
    }
}
