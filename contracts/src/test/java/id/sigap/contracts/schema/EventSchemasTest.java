package id.sigap.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventTypes;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The checked-in schemas, held against events as they go over the wire by a validator that knows nothing of the generator. */
class EventSchemasTest {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, JsonNode> SCHEMAS = ContractFiles.schemasIn(ContractFiles.resources().resolve("schemas"));

    static Stream<Class<? extends Event>> events() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void aSchemaIsAValidSchema(Class<? extends Event> event) {
        Schema meta = REGISTRY.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertEquals(List.of(), meta.validate(schemaOf(event)));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aFullEventIsTaken(Class<? extends Event> event) {
        assertEquals(List.of(), faults(event, WireJson.of(Samples.full(event))));
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatMayBeNullMayBeNullAndMayBeMissing(Class<? extends Event> event) {
        ObjectNode bare = WireJson.of(Samples.bare(event));
        assertEquals(List.of(), faults(event, bare));

        ObjectNode missing = bare.deepCopy();
        bare.properties().forEach(property -> {
            if (property.getValue().isNull()) {
                missing.remove(property.getKey());
            }
        });
        assertEquals(List.of(), faults(event, missing));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everyOtherPropertyMayNot(Class<? extends Event> event) {
        ObjectNode bare = WireJson.of(Samples.bare(event));
        bare.properties().forEach(property -> {
            if (!property.getValue().isNull()) {
                assertFalse(faults(event, bare.deepCopy().without(property.getKey())).isEmpty(), property.getKey() + " missing");
                assertFalse(faults(event, bare.deepCopy().putNull(property.getKey())).isEmpty(), property.getKey() + " null");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("events")
    void noPropertyTakesAnotherType(Class<? extends Event> event) {
        ObjectNode full = WireJson.of(Samples.full(event));
        full.fieldNames().forEachRemaining(name ->
                assertFalse(faults(event, full.deepCopy().put(name, 1.5)).isEmpty(), name + " takes 1.5"));
    }

    @ParameterizedTest
    @MethodSource("events")
    void aPropertyOfALaterReleaseDoesNoHarm(Class<? extends Event> event) {
        assertEquals(List.of(), faults(event, WireJson.of(Samples.full(event)).put("addedLater", "x")));
    }

    @ParameterizedTest
    @MethodSource("events")
    void everySchemaSaysWhatItIsOf(Class<? extends Event> event) {
        JsonNode schema = schemaOf(event);

        assertFalse(schema.get("description").asText().isBlank(), event + " has no Javadoc");
        assertEquals("urn:sigap:event:" + EventTypes.typeOf(event), schema.get("$id").asText());
        assertEquals(EventTypes.topicOf(event).topicName(), schema.get("x-topic").asText());
    }

    @Test
    void anUnknownValueOfAnEnumAndAMalformedNumberAreRefused() {
        var event = id.sigap.contracts.membership.MembershipState.class;
        ObjectNode full = WireJson.of(Samples.full(event));

        assertFalse(faults(event, full.deepCopy().put("segment", "XX")).isEmpty());
        assertFalse(faults(event, full.deepCopy().put("kpj", "123")).isEmpty());
        assertFalse(faults(event, full.deepCopy().put("membershipId", "no-uuid")).isEmpty());
        assertFalse(faults(event, full.deepCopy().put("joinedOn", "15/01/2026")).isEmpty());
    }

    private static JsonNode schemaOf(Class<? extends Event> event) {
        return SCHEMAS.get(EventTypes.typeOf(event));
    }

    private static List<Error> faults(Class<? extends Event> event, JsonNode body) {
        return REGISTRY.getSchema(schemaOf(event)).validate(body,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
    }
}
