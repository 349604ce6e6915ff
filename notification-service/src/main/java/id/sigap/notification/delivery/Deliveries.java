package id.sigap.notification.delivery;

import id.sigap.notification.wake.AfterCommit;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Queues letters in the transaction that calls for them; they leave after its commit. */
@ApplicationScoped
public class Deliveries {

    private static final String LETTER = "delivery.letter";

    private final DeliveryTable table;
    private final PersonalData personalData;
    private final LaneSignals signals;
    private final AfterCommit afterCommit;
    private final DeliveryConfig config;
    private final Clock clock;

    Deliveries(DeliveryTable table, PersonalData personalData, LaneSignals signals, AfterCommit afterCommit, DeliveryConfig config,
            Clock clock) {
        this.table = table;
        this.personalData = personalData;
        this.signals = signals;
        this.afterCommit = afterCommit;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Queues a letter with a code, sealed with a key of its own. Harmless if the same was queued before. One that has expired
     * already is noted, not kept.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queueCode(UUID codeId, Lane lane, byte[] letter, Instant expiresAt) {
        Instant now = clock.instant();
        if (!table.add(codeId, lane, now, expiresAt)) {
            return;
        }
        if (!now.isBefore(expiresAt)) {
            table.settle(codeId, "EXPIRED", null, now);
            return;
        }
        table.putLetter(codeId, personalData.seal(codeId, LETTER, letter));
        afterCommit.run(signals.of(lane)::wake);
    }

    /** Queues the copy of a notice. Harmless if it was queued before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queueNotice(UUID messageId) {
        Instant now = clock.instant();
        if (table.add(messageId, Lane.NOTICE, now, now.plus(config.noticeLife()))) {
            afterCommit.run(signals.of(Lane.NOTICE)::wake);
        }
    }

    /** The letter that {@link #queueCode} was given. */
    public byte[] openCode(Claimed delivery) {
        return personalData.openBytes(delivery.id(), LETTER, delivery.sealed());
    }
}
