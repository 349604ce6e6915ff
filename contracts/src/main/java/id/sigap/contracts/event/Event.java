package id.sigap.contracts.event;

/** Something that happened (facts topics) or a full snapshot (state topics). Implemented by records that carry {@link EventType}. */
public interface Event {

    /** The id of the aggregate it is about: the Kafka key, and the scope of its version. On open topics never a person's own id. */
    String aggregateId();
}
