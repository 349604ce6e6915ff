package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * A claim moved, for analysts.
 *
 * @param straightThrough true if no officer took part
 * @param gross           null before the hold
 * @param channel         null in records of before this field
 * @param claimant        null in records of before this field
 * @param region          province and regency or city by the code of the Ministry of Home Affairs; null where not known
 * @param outcome         how it ended or failed; null where it goes on
 * @param filedAt         null in records of before this field; what lies between it and {@code at} is how long it took
 */
@EventType(value = "sigap.claims.claim-happened", topic = Topic.CLAIM_FACTS)
public record ClaimHappened(UUID claimId, Pseudonym person, Programme programme, ClaimReason reason,
        ClaimStatus status, boolean straightThrough, @Nullable Rupiah gross, Instant at, @Nullable ClaimChannel channel,
        @Nullable ClaimantKind claimant, @Nullable @Matches("[0-9]{4}") String region, @Nullable ClaimOutcome outcome, @Nullable Instant filedAt) implements Event {
    @Override
    public String aggregateId() {
        return claimId.toString();
    }
}
