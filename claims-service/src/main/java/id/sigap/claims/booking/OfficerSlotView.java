package id.sigap.claims.booking;

import id.sigap.claims.interview.OfferedSlot;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A slot as its officer sees it; no personal data in it. */
@Schema(name = "OfficerSlot")
record OfficerSlotView(UUID slotId, @Schema(examples = "KCP-011") String branch, Medium medium, @Schema(examples = "https://video.example/r/7Q2K") String link, Instant startsAt,
        Instant endsAt, @Schema(description = "Whose interview it is or was; null while it is free", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId) {

    static OfficerSlotView of(OfferedSlot offered) {
        return of(offered.slot(), offered.claimId());
    }

    static OfficerSlotView of(Slot slot, UUID claimId) {
        return new OfficerSlotView(slot.id(), slot.branch(), slot.medium(), slot.link(), slot.startsAt(), slot.endsAt(), claimId);
    }
}
