package id.sigap.contracts.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The Kafka headers of every event (CloudEvents 1.0, Kafka protocol binding, binary mode). All are text in UTF-8. */
final class CloudEventHeaders {

    private CloudEventHeaders() {
    }

    static ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        text(properties, "ce_specversion", "version of CloudEvents").put("const", "1.0");
        text(properties, "ce_id", "the event's own id, the same however often it is delivered").put("format", "uuid");
        text(properties, "ce_source", "the service that wrote it").put("format", "uri-reference");
        text(properties, "ce_type", "what it is; names the schema of the body");
        text(properties, "ce_time", "when it was written").put("format", "date-time");
        text(properties, "ce_sequence", "the aggregate's version on this topic, a decimal number from 1 on; compare as a number, "
                + "ignore what is not newer, and notice gaps").put("pattern", "^[1-9][0-9]{0,18}$");
        text(properties, "content-type", "of the body").put("const", "application/json");
        text(properties, "traceparent", "W3C Trace Context of what caused it; may be missing");
        var required = schema.putArray("required");
        properties.fieldNames().forEachRemaining(name -> {
            if (!name.equals("traceparent")) {
                required.add(name);
            }
        });
        return schema;
    }

    private static ObjectNode text(ObjectNode properties, String name, String description) {
        return properties.putObject(name).put("type", "string").put("description", description);
    }
}
