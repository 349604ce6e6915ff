package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Slot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The slots that officers offer. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Slots {

    private final SlotTable table;
    private final Clock clock;

    Slots(SlotTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /** False if it overlaps another slot of its officer; the transaction must then be rolled back. */
    public boolean publish(Slot slot) {
        return table.publish(slot, clock.instant());
    }

    /** Takes a free slot for a claim; empty if it is taken, withdrawn or unknown. */
    public Optional<Slot> take(UUID slotId, UUID claimId) {
        return table.take(slotId, claimId);
    }

    /** False if somebody has it. */
    public boolean withdrawFree(UUID slotId) {
        return table.withdrawFree(slotId, clock.instant());
    }

    /** One of an officer's own. */
    public Optional<OfferedSlot> ofOfficer(UUID slotId, UUID officer) {
        return table.ofOfficer(slotId, officer);
    }

    public List<OfferedSlot> ofOfficer(UUID officer, Instant from, Instant until) {
        return table.ofOfficer(officer, from, until);
    }

    /** One more than fits. */
    public List<Slot> free(SlotSearch search, int limit) {
        return table.free(search, limit);
    }
}
