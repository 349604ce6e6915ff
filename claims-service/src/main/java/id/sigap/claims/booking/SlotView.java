package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time that can be booked. */
@Schema(name = "InterviewSlot")
record SlotView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID slotId, @Schema(description = "The officer's branch", examples = "KCP-011") String branch,
        Medium medium, Instant startsAt, Instant endsAt) {

    static SlotView of(Slot slot) {
        return new SlotView(slot.id(), slot.branch(), slot.medium(), slot.startsAt(), slot.endsAt());
    }
}
