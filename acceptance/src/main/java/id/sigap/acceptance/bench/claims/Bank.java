package id.sigap.acceptance.bench.claims;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Whom it paid, and how often. A transfer takes about 100 bytes here, so that half a million fit well. Used by one thread; the sums by others. */
final class Bank {

    /**
     * What goes wrong on purpose, by the number of the claimant; -1 for nothing.
     *
     * @param silentOn pays, and never says so
     * @param twiceTo  pays twice
     */
    record Fault(int silentOn, int twiceTo) {
        static final Fault NONE = new Fault(-1, -1);
    }

    private static final int REMEMBERED = 200_000;

    private final Fault fault;
    private final Map<UUID, Integer> transfers = new HashMap<>();
    private Set<UUID> heard = new HashSet<>();
    private Set<UUID> heardBefore = new HashSet<>();
    private final AtomicLong doubled = new AtomicLong();

    Bank(Fault fault) {
        this.fault = fault;
    }

    /** Whether an event comes for the first time; a relay that was cut off repeats its last ones, so the last some hundred thousand are remembered. */
    boolean isNew(UUID eventId) {
        if (heardBefore.contains(eventId) || !heard.add(eventId)) {
            return false;
        }
        if (heard.size() >= REMEMBERED) {
            heardBefore = heard;
            heard = new HashSet<>();
        }
        return true;
    }

    /** @return whether it will tell of it */
    boolean pay(UUID claimId, Claimant claimant) {
        transfer(claimId);
        if (claimant.number() == fault.twiceTo) {
            transfer(claimId);
        }
        return claimant.number() != fault.silentOn;
    }

    private void transfer(UUID claimId) {
        if (transfers.merge(claimId, 1, Integer::sum) > 1) {
            doubled.incrementAndGet();
        }
    }

    long doubled() {
        return doubled.get();
    }
}
