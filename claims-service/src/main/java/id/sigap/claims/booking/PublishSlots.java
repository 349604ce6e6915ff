package id.sigap.claims.booking;

import id.sigap.claims.interview.InterviewLimits;
import id.sigap.claims.interview.Slots;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An officer offers times: all of them, or none. */
@ApplicationScoped
class PublishSlots {

    private final Slots slots;
    private final InterviewLimits limits;
    private final ClaimsConfig.Interviews config;
    private final Clock clock;

    PublishSlots(Slots slots, InterviewLimits limits, ClaimsConfig config, Clock clock) {
        this.slots = slots;
        this.limits = limits;
        this.config = config.interviews();
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    List<Slot> publish(UUID officer, String branch, List<PublishRequest.Offer> offers) {
        List<Slot> published = new ArrayList<>();
        for (int i = 0; i < offers.size(); i++) {
            PublishRequest.Offer offer = offers.get(i);
            String field = "slots[" + i + "]";
            requireOffered(offer, field);
            Slot slot = new Slot(Ids.next(), officer, branch, offer.medium(), offer.link(), offer.startsAt(), offer.startsAt().plus(Duration.ofMinutes(offer.minutes())));
            if (!slots.publish(slot)) {
                throw new ProblemException(ClaimsProblem.SLOTS_OVERLAP).field(field);
            }
            published.add(slot);
        }
        return published;
    }

    private void requireOffered(PublishRequest.Offer offer, String field) {
        Instant now = clock.instant();
        boolean fits = offer.minutes() >= config.shortestMinutes() && offer.minutes() <= config.longestMinutes() && offer.startsAt().isAfter(now)
                && !offer.startsAt().isAfter(now.plus(config.publishedAhead())) && limits.hours().hold(offer.startsAt(), Duration.ofMinutes(offer.minutes()));
        if ((offer.medium() == Medium.VIDEO) != (offer.link() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(field + ".link");
        }
        if (!fits) {
            throw new ProblemException(ClaimsProblem.SLOT_NOT_OFFERED, config.opens(), config.closes(), config.shortestMinutes(), config.longestMinutes(),
                    config.publishedAhead().toDays()).field(field);
        }
    }
}
