package id.sigap.claims.booking;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.InterviewLimits;
import id.sigap.claims.interview.SlotSearch;
import id.sigap.claims.interview.Slots;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.claims.setup.ClaimsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The slots that a claimant can book: of the next days, and of officers who may judge this claim. */
@ApplicationScoped
class FreeSlots {

    private final Slots slots;
    private final InterviewLimits limits;
    private final ClaimsConfig config;
    private final Clock clock;

    FreeSlots(Slots slots, InterviewLimits limits, ClaimsConfig config, Clock clock) {
        this.slots = slots;
        this.limits = limits;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One more than fits.
     *
     * @param after  null for the first
     * @param branch null for all
     * @param medium null for all
     */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Slot> of(Claim claim, SlotSearch.Place after, String branch, Medium medium, int limit) {
        Instant now = clock.instant();
        SlotSearch.Place first = new SlotSearch.Place(now.plus(limits.limits().bookedBefore()), SlotSearch.LOWEST);
        SlotSearch search = new SlotSearch(first, now.plus(config.interviews().shownAhead()),
                Stream.of(claim.accountId(), claim.review().recommendedBy()).filter(Objects::nonNull).toList(), branch, medium);
        return slots.free(search.from(after), limit);
    }
}
