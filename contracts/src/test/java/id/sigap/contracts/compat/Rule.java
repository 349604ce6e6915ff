package id.sigap.contracts.compat;

/**
 * What may not happen to a released event. Old events stay readable in the topics (state for ever, open facts for a year), and
 * services are replaced one after another: new readers meet old events, and old readers meet new ones.
 */
enum Rule {

    EVENT_REMOVED("stored events of this type would have no reader; keep the record and stop writing it"),
    TOPIC_MOVED("readers listen at the old topic and order holds within one; make a new event type instead"),
    FIELD_REMOVED("released readers count on it; keep it, and add the new field beside it"),
    FIELD_NO_LONGER_SURE("released readers count on a value; a field that is always there stays so"),
    FIELD_NEWLY_REQUIRED("stored events lack it and new readers would refuse them; add it @Nullable"),
    TYPE_CHANGED("one of the two sides could not read it; add a field of the new type beside it"),
    VALUE_REMOVED("stored events hold it; keep the constant and stop writing it");

    private final String why;

    Rule(String why) {
        this.why = why;
    }

    String why() {
        return why;
    }
}
