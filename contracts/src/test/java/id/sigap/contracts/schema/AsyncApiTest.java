package id.sigap.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.contracts.event.EventTypes;
import id.sigap.contracts.event.Topic;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AsyncApiTest {

    private final JsonNode document = Json.read(ContractFiles.textsIn(ContractFiles.resources()).get("asyncapi.json"));

    @Test
    void everyTopicIsAChannelAndEveryEventAMessageOfIt() {
        assertEquals("3.0.0", document.get("asyncapi").asText());
        assertEquals(Stream.of(Topic.values()).map(Topic::topicName).collect(Collectors.toSet()), names(document.get("channels")));
        for (var event : EventTypes.all()) {
            String type = EventTypes.typeOf(event);
            JsonNode channel = document.get("channels").get(EventTypes.topicOf(event).topicName());
            assertTrue(channel.get("messages").has(type), type + " is in no channel");
            assertTrue(document.at("/components/messages").has(type), type + " is no message");
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = document.findValuesAsText("$ref");

        assertTrue(references.size() > 50);
        for (String reference : references) {
            if (reference.startsWith("#")) {
                assertFalse(document.at(reference.substring(1)).isMissingNode(), reference);
            } else {
                assertTrue(Files.exists(ContractFiles.resources().resolve(reference)), reference);
            }
        }
    }

    @Test
    void analystsReadTheOpenTopicsAndNoOthers() {
        for (Topic topic : Topic.values()) {
            List<String> readers = texts(document.get("channels").get(topic.topicName()).get("x-readers"));
            assertEquals(topic.kind().open(), readers.contains("analyst"), topic + " is read by " + readers);
        }
    }

    @Test
    void aChannelSaysHowItIsKept() {
        JsonNode codes = document.get("channels").get("auth.code.secrets.v1").at("/bindings/kafka/topicConfiguration");
        JsonNode claims = document.get("channels").get("claims.claim.state.v1").at("/bindings/kafka/topicConfiguration");

        assertEquals(3_600_000, codes.get("retention.ms").asLong());
        assertEquals(List.of("delete"), texts(codes.get("cleanup.policy")));
        assertEquals(List.of("compact"), texts(claims.get("cleanup.policy")));
        assertFalse(claims.has("retention.ms"));
    }

    @Test
    void aChannelNamesTheKeyThatItsEventsShare() {
        assertEquals("claimId", document.get("channels").get("claims.settlement.facts.v1").get("x-key").asText());
        assertEquals("account", document.get("channels").get("auth.account.facts.v1").get("x-key").asText());
    }

    private static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> texts(JsonNode array) {
        return Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(i -> array.get(i).asText()).toList();
    }
}
