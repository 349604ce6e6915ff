package id.sigap.contracts.event;

import static id.sigap.contracts.event.Service.AUTH;
import static id.sigap.contracts.event.Service.BIOMETRIC;
import static id.sigap.contracts.event.Service.CLAIMS;
import static id.sigap.contracts.event.Service.MEMBERSHIP;
import static id.sigap.contracts.event.Service.NOTIFICATION;
import static id.sigap.contracts.event.Service.PAYMENT;

import java.time.Duration;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * Every topic of the suite: who writes it, who reads it, how long it is kept. Brokers are set up from this list, and access
 * rights are granted by it. Open topics may be read by analysts and hold no person (their fields are of a few harmless kinds,
 * which a test checks); the others are for the services named as readers.
 */
public enum Topic {

    SIGNING_KEY_STATE("auth.signing-key.state.v1", AUTH, Kind.STATE, MEMBERSHIP, CLAIMS, BIOMETRIC, PAYMENT, NOTIFICATION),
    SESSION_STATE("auth.session.state.v1", AUTH, Kind.STATE, MEMBERSHIP, CLAIMS, BIOMETRIC, PAYMENT, NOTIFICATION),
    ACCOUNT_FACTS("auth.account.facts.v1", AUTH, Kind.OPEN_FACTS),
    ACTIVE_USERS("auth.active-users.facts.v1", AUTH, Kind.OPEN_FACTS),
    ACCOUNT_STATE("auth.account.state.v1", AUTH, Kind.STATE, MEMBERSHIP, BIOMETRIC, NOTIFICATION),
    BINDING_REQUESTS("auth.binding.facts.v1", AUTH, Kind.RESTRICTED_FACTS, MEMBERSHIP, BIOMETRIC, NOTIFICATION),
    ACCOUNT_SAFETY("auth.account-safety.facts.v1", AUTH, Kind.RESTRICTED_FACTS, PAYMENT, CLAIMS, NOTIFICATION),
    FACE_CHECK_REQUESTS("auth.face-check.facts.v1", AUTH, Kind.RESTRICTED_FACTS, BIOMETRIC),
    CODE_SECRETS("auth.code.secrets.v1", AUTH, Kind.SECRETS, NOTIFICATION),

    BINDING_DECISIONS("membership.binding.facts.v1", MEMBERSHIP, Kind.RESTRICTED_FACTS, AUTH, BIOMETRIC),
    PERSON_STATE("membership.person.state.v1", MEMBERSHIP, Kind.STATE, CLAIMS, PAYMENT, BIOMETRIC, NOTIFICATION),
    EMPLOYER_STATE("membership.employer.state.v1", MEMBERSHIP, Kind.STATE, PAYMENT, CLAIMS),
    MEMBERSHIP_FACTS("membership.membership.facts.v1", MEMBERSHIP, Kind.OPEN_FACTS),
    IDENTITY_REVIEW_FACTS("membership.identity-review.facts.v1", MEMBERSHIP, Kind.OPEN_FACTS),
    MEMBERSHIP_STATE("membership.membership.state.v1", MEMBERSHIP, Kind.STATE, CLAIMS, PAYMENT),

    CLAIM_FACTS("claims.claim.facts.v1", CLAIMS, Kind.OPEN_FACTS),
    CLAIM_STATE("claims.claim.state.v1", CLAIMS, Kind.STATE, MEMBERSHIP, NOTIFICATION),
    ACCIDENT_FACTS("claims.accident.facts.v1", CLAIMS, Kind.OPEN_FACTS),
    ACCIDENT_STATE("claims.accident.state.v1", CLAIMS, Kind.STATE, NOTIFICATION),
    INTERVIEW_STATE("claims.interview.state.v1", CLAIMS, Kind.STATE, NOTIFICATION),
    PENSION_STATE("claims.pension.state.v1", CLAIMS, Kind.STATE, NOTIFICATION),
    IDENTITY_CHECK_REQUESTS("claims.identity-check.facts.v1", CLAIMS, Kind.RESTRICTED_FACTS, BIOMETRIC),
    SETTLEMENT_REQUESTS("claims.settlement.facts.v1", CLAIMS, Kind.RESTRICTED_FACTS, PAYMENT),

    VERIFICATION_FACTS("biometric.verification.facts.v1", BIOMETRIC, Kind.OPEN_FACTS),
    VERIFICATION_PROGRESS("biometric.verification-progress.facts.v1", BIOMETRIC, Kind.RESTRICTED_FACTS, NOTIFICATION),
    LIKENESS_CASE_FACTS("biometric.likeness-case.facts.v1", BIOMETRIC, Kind.OPEN_FACTS),
    SAME_PERSON_FACTS("biometric.same-person.facts.v1", BIOMETRIC, Kind.RESTRICTED_FACTS, MEMBERSHIP),
    VERIFICATION_STATE("biometric.verification.state.v1", BIOMETRIC, Kind.STATE, AUTH, CLAIMS, NOTIFICATION),

    BILL_FACTS("payment.bill.facts.v1", PAYMENT, Kind.OPEN_FACTS),
    LEDGER_SEALS("payment.ledger-seal.facts.v1", PAYMENT, Kind.OPEN_FACTS),
    BALANCE_STATE("payment.balance.state.v1", PAYMENT, Kind.STATE, MEMBERSHIP, CLAIMS, NOTIFICATION),
    CONTRIBUTION_YEAR_STATE("payment.contribution-year.state.v1", PAYMENT, Kind.STATE, CLAIMS),
    OVERDUE_CONTRIBUTIONS("payment.overdue-contribution.facts.v1", PAYMENT, Kind.RESTRICTED_FACTS, NOTIFICATION),
    SETTLEMENT_STATE("payment.settlement.state.v1", PAYMENT, Kind.STATE, CLAIMS),
    PAYOUT_FACTS("payment.payout.facts.v1", PAYMENT, Kind.OPEN_FACTS),

    CODE_DELIVERIES("notification.code-delivery.facts.v1", NOTIFICATION, Kind.RESTRICTED_FACTS, AUTH),
    INBOX_STATE("notification.inbox.state.v1", NOTIFICATION, Kind.STATE, MEMBERSHIP);

    /** How a topic is kept, and who may see it. */
    public enum Kind {
        /** What happened, for analysts too: no person in it. */
        OPEN_FACTS(true, false, Duration.ofDays(365)),
        /** What happened, for named services only. */
        RESTRICTED_FACTS(false, false, Duration.ofDays(7)),
        /** Full snapshots by key, compacted, for building read models from nothing. */
        STATE(false, true, null),
        /** One-time codes, sealed to their reader. */
        SECRETS(false, false, Duration.ofHours(1));

        private final boolean open;
        private final boolean compacted;
        private final Duration retention;

        Kind(boolean open, boolean compacted, Duration retention) {
            this.open = open;
            this.compacted = compacted;
            this.retention = retention;
        }

        public boolean open() {
            return open;
        }

        public boolean compacted() {
            return compacted;
        }

        /** How long records stay; null on compacted topics, where the newest of each key stays for ever. */
        public Duration retention() {
            return retention;
        }
    }

    /** Enough for three replicas of a consumer; order holds per key, that is per partition. */
    public static final int PARTITIONS = 3;

    private final String topicName;
    private final Service owner;
    private final Kind kind;
    private final Set<Service> readers;

    Topic(String topicName, Service owner, Kind kind, Service... readers) {
        this.topicName = topicName;
        this.owner = owner;
        this.kind = kind;
        EnumSet<Service> set = EnumSet.noneOf(Service.class);
        Collections.addAll(set, readers);
        this.readers = Collections.unmodifiableSet(set);
    }

    public String topicName() {
        return topicName;
    }

    public Service owner() {
        return owner;
    }

    public Kind kind() {
        return kind;
    }

    /** The services that may read it. Open topics may besides be read by analysts. */
    public Set<Service> readers() {
        return readers;
    }

    public static Topic byName(String topicName) {
        for (Topic topic : values()) {
            if (topic.topicName.equals(topicName)) {
                return topic;
            }
        }
        throw new IllegalArgumentException("no topic " + topicName);
    }
}
