package id.sigap.platform.event;

/** CloudEvents 1.0 attributes as Kafka headers (binary content mode). */
public final class Headers {

    public static final String ID = "ce_id";
    public static final String SOURCE = "ce_source";
    public static final String TYPE = "ce_type";
    public static final String TIME = "ce_time";
    public static final String SPEC_VERSION = "ce_specversion";
    /** The aggregate's version, CloudEvents' sequence extension. */
    public static final String SEQUENCE = "ce_sequence";
    public static final String CONTENT_TYPE = "content-type";
    public static final String TRACEPARENT = "traceparent";

    private Headers() {
    }
}
