package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Slot;
import java.util.UUID;

/** @param claimId whose interview it is or was; null while it is free */
public record OfferedSlot(Slot slot, UUID claimId) {
}
