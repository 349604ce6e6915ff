package id.sigap.claims.pension;

import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.jp.Child;
import id.sigap.claims.pension.course.Pension;
import id.sigap.contracts.claims.ClaimantKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A pension with what is kept beside it.
 *
 * @param accountId    of the recipient, whose face confirms it
 * @param holder       the name that the bank account bears
 * @param accountSince when it was granted, or the bank account changed last
 * @param children     of a children's pension; none otherwise
 */
record PensionFile(Pension pension, UUID accountId, ClaimantKind claimant, BankAccount account, Instant accountSince, String holder, List<Child> children, Instant begunAt) {

    PensionFile {
        children = List.copyOf(children);
    }

    @Override
    public String toString() {
        return "PensionFile[" + pension.id() + "]";
    }
}
