package id.sigap.contracts.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sigap.contracts.schema.Json;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class SchemaComparisonTest {

    private static final String TYPE = "sigap.test.thing-state";
    private static final String RELEASED = """
            {"$schema": "x", "$id": "y", "title": "Thing", "description": "A thing.", "x-topic": "test.thing.state.v1", "type": "object",
             "properties": {
               "id": {"type": "string", "format": "uuid"},
               "code": {"type": "string", "pattern": "^[0-9]{4}$"},
               "status": {"type": "string", "enum": ["A", "B"]},
               "note": {"type": ["string", "null"], "description": "a note"},
               "reason": {"anyOf": [{"type": "null"}, {"type": "string", "enum": ["X", "Y"]}]},
               "tags": {"type": "array", "items": {"type": "string", "enum": ["T", "U"]}, "uniqueItems": true},
               "part": {"type": "object", "properties": {"size": {"type": "integer"}, "colour": {"type": ["string", "null"]}}, "required": ["size"]}},
             "required": ["id", "code", "status", "tags", "part"]}
            """;

    @Test
    void nothingChangedBreaksNothing() {
        assertEquals(List.of(), after(schema -> { }));
    }

    @Test
    void aNewOptionalFieldIsHarmless() {
        assertEquals(List.of(), after(schema -> properties(schema).putObject("added").putArray("type").add("integer").add("null")));
    }

    @Test
    void aNewValueOfAnEnumIsHarmlessBecauseReadersAreReplacedFirst() {
        assertEquals(List.of(), after(schema -> schema.withArray("/properties/status/enum").add("C")));
        assertEquals(List.of(), after(schema -> schema.withArray("/properties/tags/items/enum").add("V")));
    }

    @Test
    void anotherOrderOfValuesAndOtherTextsAreHarmless() {
        assertEquals(List.of(), after(schema -> {
            schema.put("description", "Better said.").put("title", "Other");
            property(schema, "status").putArray("enum").add("B").add("A");
            property(schema, "note").put("description", "other");
        }));
    }

    @Test
    void aNewEventIsHarmless() {
        assertEquals(List.of(), SchemaComparison.between(Map.of(), Map.of(TYPE, Json.read(RELEASED))));
    }

    @Test
    void aRemovedEventBreaks() {
        List<Breach> breaches = SchemaComparison.between(Map.of(TYPE, Json.read(RELEASED)), Map.of());

        assertEquals(List.of(new Breach(Rule.EVENT_REMOVED, TYPE, "released, now gone")), breaches);
    }

    @Test
    void aMovedTopicBreaks() {
        assertEquals("TOPIC_MOVED test.thing.state.v1 -> test.thing.state.v2",
                one(schema -> schema.put("x-topic", "test.thing.state.v2")));
    }

    @Test
    void aRemovedFieldBreaksAlsoIfItWasOptional() {
        assertEquals("FIELD_REMOVED released, now gone", one(schema -> {
            properties(schema).remove("code");
            require(schema, "id", "status", "tags", "part");
        }));
        assertEquals("FIELD_REMOVED released, now gone", one(schema -> properties(schema).remove("note")));
    }

    @Test
    void aRenamedFieldBreaksTwice() {
        List<Breach> breaches = after(schema -> {
            properties(schema).set("status2", properties(schema).remove("status"));
            require(schema, "id", "code", "status2", "tags", "part");
        });

        assertEquals(List.of(Rule.FIELD_REMOVED, Rule.FIELD_NEWLY_REQUIRED), breaches.stream().map(Breach::rule).toList());
    }

    @Test
    void aFieldThatReadersCountOnMayNotBecomeOptional() {
        assertEquals("FIELD_NO_LONGER_SURE always there -> may be null", one(schema -> require(schema, "id", "status", "tags", "part")));
        assertEquals("FIELD_NO_LONGER_SURE always there -> may be null",
                one(schema -> property(schema, "id").putArray("type").add("string").add("null")));
    }

    @Test
    void anOptionalFieldMayNotBecomeRequiredAndANewOneMayNotBe() {
        assertEquals("FIELD_NEWLY_REQUIRED may be null -> always there", one(schema -> {
            property(schema, "note").put("type", "string");
            require(schema, "id", "code", "status", "tags", "part", "note");
        }));
        assertEquals("FIELD_NEWLY_REQUIRED new -> always there", one(schema -> {
            properties(schema).putObject("added").put("type", "integer");
            require(schema, "id", "code", "status", "tags", "part", "added");
        }));
    }

    @Test
    void anotherTypeFormatOrPatternBreaks() {
        assertEquals("TYPE_CHANGED string pattern=^[0-9]{4}$ -> integer",
                one(schema -> properties(schema).putObject("code").put("type", "integer")));
        assertEquals("TYPE_CHANGED string format=uuid -> string", one(schema -> property(schema, "id").remove("format")));
        assertEquals("TYPE_CHANGED string pattern=^[0-9]{4}$ -> string pattern=^[0-9]{5}$",
                one(schema -> property(schema, "code").put("pattern", "^[0-9]{5}$")));
        assertEquals("TYPE_CHANGED string enum -> string", one(schema -> property(schema, "status").remove("enum")));
        assertEquals("TYPE_CHANGED array uniqueItems=true -> array", one(schema -> property(schema, "tags").remove("uniqueItems")));
    }

    @Test
    void aRemovedValueBreaksWhereverTheEnumIs() {
        assertEquals("VALUE_REMOVED B", one(schema -> property(schema, "status").putArray("enum").add("A")));
        assertEquals("VALUE_REMOVED U", one(schema -> ((ObjectNode) schema.at("/properties/tags/items")).putArray("enum").add("T")));
        assertEquals("VALUE_REMOVED Y", one(schema -> ((ObjectNode) schema.at("/properties/reason/anyOf/1")).putArray("enum").add("X")));
    }

    @Test
    void aChangeInsideAPartIsFoundWithItsPath() {
        List<Breach> breaches = after(schema -> ((ObjectNode) schema.at("/properties/part/properties/size")).put("type", "string"));

        assertEquals(List.of(new Breach(Rule.TYPE_CHANGED, TYPE + "/part/size", "integer -> string")), breaches);
    }

    @Test
    void aBreachSaysWhyAndWhatToDo() {
        String text = after(schema -> properties(schema).remove("note")).getFirst().toString();

        assertTrue(text.contains(TYPE + "/note") && text.contains("FIELD_REMOVED") && text.contains("add the new field beside it"), text);
    }

    @Test
    void aKeywordThatIsNotUnderstoodIsRefusedRatherThanPassed() {
        assertThrows(IllegalArgumentException.class, () -> after(schema -> property(schema, "code").put("maxLength", 3)));
        assertThrows(IllegalArgumentException.class, () -> after(schema -> schema.put("additionalProperties", false)));
        assertThrows(IllegalArgumentException.class, () -> after(schema -> property(schema, "reason").withArray("anyOf").addObject()));
    }

    private static List<Breach> after(Consumer<ObjectNode> change) {
        JsonNode present = Json.read(RELEASED);
        change.accept((ObjectNode) present);
        return SchemaComparison.between(Map.of(TYPE, Json.read(RELEASED)), Map.of(TYPE, present));
    }

    private static String one(Consumer<ObjectNode> change) {
        List<Breach> breaches = after(change);
        assertEquals(1, breaches.size(), breaches.toString());
        return breaches.getFirst().rule() + " " + breaches.getFirst().what();
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.get("properties");
    }

    private static ObjectNode property(ObjectNode schema, String name) {
        return (ObjectNode) properties(schema).get(name);
    }

    private static void require(ObjectNode schema, String... names) {
        var required = schema.putArray("required");
        List.of(names).forEach(required::add);
    }
}
