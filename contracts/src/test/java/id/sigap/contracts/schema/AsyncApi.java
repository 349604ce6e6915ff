package id.sigap.contracts.schema;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventTypes;
import id.sigap.contracts.event.Topic;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The AsyncAPI 3.0 document of the whole stream: a channel per topic, a message per event. */
final class AsyncApi {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String BINDING_VERSION = "0.5.0";

    private AsyncApi() {
    }

    static ObjectNode document() {
        ObjectNode document = JSON.objectNode().put("asyncapi", "3.0.0");
        document.putObject("info").put("title", "Sigap events").put("version", ContractsRelease.VERSION)
                .put("description", "What the six services tell each other, and analysts, over Kafka. CloudEvents 1.0 in binary mode: "
                        + "attributes in headers that begin with ce_, the event as JSON in the value, the aggregate's id as the key.");
        document.put("defaultContentType", "application/json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode messages = JSON.objectNode();
        for (Topic topic : Topic.values()) {
            channels.set(topic.topicName(), channel(topic));
            eventsOf(topic).forEach((type, event) -> messages.set(type, message(type, event)));
        }
        ObjectNode components = document.putObject("components");
        components.set("messages", messages);
        components.putObject("schemas").set("cloudEventHeaders", CloudEventHeaders.schema());
        return document;
    }

    private static ObjectNode channel(Topic topic) {
        SortedMap<String, Class<? extends Event>> events = eventsOf(topic);
        ObjectNode channel = JSON.objectNode().put("address", topic.topicName()).put("description", describe(topic.kind()));
        ObjectNode messages = channel.putObject("messages");
        events.keySet().forEach(type -> messages.putObject(type).put("$ref", "#/components/messages/" + type));
        channel.put("x-owner", topic.owner().serviceName());
        ArrayNode readers = channel.putArray("x-readers");
        topic.readers().forEach(reader -> readers.add(reader.serviceName()));
        if (topic.kind().open()) {
            readers.add("analyst");
        }
        channel.put("x-kind", topic.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        channel.put("x-key", keyOf(topic, events));
        channel.put("x-retention", retention(topic.kind()));
        channel.putObject("bindings").set("kafka", kafka(topic));
        return channel;
    }

    private static ObjectNode kafka(Topic topic) {
        ObjectNode binding = JSON.objectNode().put("topic", topic.topicName()).put("partitions", Topic.PARTITIONS);
        ObjectNode configuration = binding.putObject("topicConfiguration");
        configuration.putArray("cleanup.policy").add(topic.kind().compacted() ? "compact" : "delete");
        if (!topic.kind().compacted()) {
            configuration.put("retention.ms", topic.kind().retention().toMillis());
        }
        return binding.put("bindingVersion", BINDING_VERSION);
    }

    private static ObjectNode message(String type, Class<? extends Event> event) {
        ObjectNode message = JSON.objectNode().put("name", type).put("title", event.getSimpleName())
                .put("summary", Documentation.of(event).summary()).put("contentType", "application/json");
        ArrayNode headers = message.putObject("headers").putArray("allOf");
        headers.addObject().put("$ref", "#/components/schemas/cloudEventHeaders");
        ObjectNode own = headers.addObject().putObject("properties");
        own.putObject("ce_type").put("const", type);
        own.putObject("ce_source").put("const", "/" + EventTypes.topicOf(event).owner().serviceName());
        message.putObject("payload").put("schemaFormat", "application/schema+json;version=draft-2020-12")
                .putObject("schema").put("$ref", "./schemas/" + type + ".json");
        ObjectNode kafka = message.putObject("bindings").putObject("kafka");
        kafka.putObject("key").put("type", "string").put("description", EventKey.of(event) + ", as text in UTF-8");
        kafka.put("bindingVersion", BINDING_VERSION);
        return message;
    }

    private static SortedMap<String, Class<? extends Event>> eventsOf(Topic topic) {
        SortedMap<String, Class<? extends Event>> events = new TreeMap<>();
        EventTypes.all().stream().filter(event -> EventTypes.topicOf(event) == topic).forEach(event -> events.put(EventTypes.typeOf(event), event));
        return events;
    }

    private static String keyOf(Topic topic, Map<String, Class<? extends Event>> events) {
        List<String> keys = events.values().stream().map(EventKey::of).distinct().toList();
        if (keys.size() != 1) {
            throw new IllegalStateException(topic + " mixes keys " + keys + ": order would hold for none of them");
        }
        return keys.getFirst();
    }

    private static String retention(Topic.Kind kind) {
        if (kind.compacted()) {
            return "newest per key, for ever";
        }
        return kind.retention().toDays() > 0 ? kind.retention().toDays() + " d" : kind.retention().toHours() + " h";
    }

    private static String describe(Topic.Kind kind) {
        return switch (kind) {
            case OPEN_FACTS -> "What happened, for analysts too. No person is in it: people and accounts appear as pseudonyms.";
            case RESTRICTED_FACTS -> "What happened, for the named services only.";
            case STATE -> "The newest full snapshot per key, for building read models from nothing.";
            case SECRETS -> "Sealed to its one reader and gone within the hour.";
        };
    }
}
