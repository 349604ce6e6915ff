package id.sigap.contracts.membership;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Pseudonym;
import java.time.Instant;
import java.util.UUID;

/** An officer closed what was noted about a person's data; for analysts. One face under two numbers is noted, and told of, at both persons. */
@EventType(value = "sigap.membership.identity-review-happened", topic = Topic.IDENTITY_REVIEW_FACTS)
public record IdentityReviewHappened(UUID reviewId, Pseudonym person, About about, Outcome outcome, Instant raisedAt, Instant at) implements Event {

    public enum About {
        /** The birth date that an employer named is not the one in the NIK. */
        NIK_AND_BIRTH_DATE,
        NAME, BIRTH_DATE, SEX, SECOND_CLAIMANT, ONE_FACE_SEVERAL_NUMBERS
    }

    public enum Outcome {
        /** One human being under two numbers. */
        SAME_PERSON,
        DIFFERENT_PEOPLE,
        /** Looked into, and seen to where that was needed. */
        SETTLED
    }

    @Override
    public String aggregateId() {
        return reviewId.toString();
    }
}
