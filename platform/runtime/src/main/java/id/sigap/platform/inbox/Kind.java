package id.sigap.platform.inbox;

/** What a consumer does with events. */
public enum Kind {
    /** Keeps a copy for reading. May be truncated and built again from the topics. */
    PROJECTION,
    /** Does something in the world. Never replayed; idempotent by a business key besides. */
    REACTION
}
