package id.sigap.notification.delivery;

import id.sigap.contracts.notification.CodeDelivery;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.outbox.Outbox;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;

/** Writes down how a try ended. A code that is delivered or expired is destroyed with its key. */
@ApplicationScoped
class SettleDelivery {

    private final DeliveryTable table;
    private final PersonalData personalData;
    private final Outbox outbox;
    private final MeterRegistry metrics;
    private final Clock clock;
    private final RetryPlan codePlan;
    private final RetryPlan noticePlan;

    SettleDelivery(DeliveryTable table, PersonalData personalData, Outbox outbox, MeterRegistry metrics, Clock clock, DeliveryConfig config) {
        this.table = table;
        this.personalData = personalData;
        this.outbox = outbox;
        this.metrics = metrics;
        this.clock = clock;
        this.codePlan = new RetryPlan(config.firstRetry(), config.longestCodeRetry());
        this.noticePlan = new RetryPlan(config.firstRetry(), config.longestNoticeRetry());
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void settle(Claimed delivery, Attempt attempt) {
        Instant now = clock.instant();
        switch (attempt) {
            case Attempt.Sent() -> {
                end(delivery, "SENT", null, now);
                metrics.timer("delivery.delay", "lane", delivery.lane().name()).record(Duration.between(delivery.createdAt(), now));
            }
            case Attempt.Failed(String reason) -> end(delivery, "FAILED", reason, now);
            case Attempt.Expired() -> end(delivery, "EXPIRED", null, now);
            case Attempt.NotNow(String reason) -> {
                count(delivery, "RETRY");
                double chance = ThreadLocalRandom.current().nextDouble();
                RetryPlan plan = delivery.lane().holdsCodes() ? codePlan : noticePlan;
                table.putBack(delivery, plan.next(delivery.attempt(), now, delivery.expiresAt(), chance), reason);
            }
        }
    }

    private void end(Claimed delivery, String state, String reason, Instant now) {
        if (table.settle(delivery.id(), state, reason, now)) {
            count(delivery, state);
            if (delivery.lane().holdsCodes()) {
                outbox.append(new CodeDelivery(delivery.id(), CodeDelivery.State.valueOf(state), now));
                personalData.destroy(delivery.id());
            }
        }
    }

    private void count(Claimed delivery, String outcome) {
        metrics.counter("deliveries", "lane", delivery.lane().name(), "outcome", outcome).increment();
    }
}
