package id.sigap.contracts.compat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a schema asks of one value. Understands the keywords that the generator writes and refuses all others, so that a
 * constraint it does not know can never pass unseen.
 *
 * @param type     of the value without null; with format, pattern and uniqueness where given
 * @param nullable whether null is a value too
 * @param values   of an enum; empty where it is none
 * @param items    of an array; null where it is none
 * @param fields   of an object, by name
 * @param required the names of those that must be there
 */
record Field(String type, boolean nullable, Set<String> values, Field items, Map<String, Field> fields, Set<String> required) {

    private static final Set<String> SILENT = Set.of("$schema", "$id", "title", "description", "x-topic");
    private static final Set<String> UNDERSTOOD = Set.of("type", "format", "pattern", "uniqueItems", "enum", "items", "properties", "required");

    static Field of(JsonNode schema) {
        JsonNode bare = withoutNull(schema);
        refuseUnknownKeywords(bare);
        Map<String, Field> fields = new LinkedHashMap<>();
        bare.path("properties").properties().forEach(property -> fields.put(property.getKey(), of(property.getValue())));
        boolean nullable = bare != schema || texts(schema.path("type")).contains("null");
        return new Field(typeOf(bare), nullable, texts(bare.path("enum")), bare.has("items") ? of(bare.get("items")) : null, fields,
                texts(bare.path("required")));
    }

    boolean isSureToHave(String name) {
        return required.contains(name) && fields.containsKey(name) && !fields.get(name).nullable;
    }

    private static JsonNode withoutNull(JsonNode schema) {
        JsonNode choices = schema.path("anyOf");
        if (choices.isMissingNode()) {
            return schema;
        }
        List<JsonNode> others = Stream.of(choices.get(0), choices.get(1)).filter(choice -> !choice.path("type").asText().equals("null")).toList();
        if (choices.size() != 2 || others.size() != 1) {
            throw new IllegalArgumentException("anyOf is understood for null and one other only: " + schema);
        }
        return others.getFirst();
    }

    private static void refuseUnknownKeywords(JsonNode schema) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!SILENT.contains(keyword) && !UNDERSTOOD.contains(keyword)) {
                throw new IllegalArgumentException("the comparison does not understand the keyword " + keyword);
            }
        });
    }

    private static String typeOf(JsonNode schema) {
        Set<String> types = texts(schema.path("type"));
        types.remove("null");
        StringBuilder type = new StringBuilder(String.join("|", types));
        for (String keyword : new String[]{"format", "pattern", "uniqueItems"}) {
            if (schema.has(keyword)) {
                type.append(' ').append(keyword).append('=').append(schema.get(keyword).asText());
            }
        }
        return schema.has("enum") ? type + " enum" : type.toString();
    }

    private static Set<String> texts(JsonNode textOrTexts) {
        Set<String> texts = new TreeSet<>();
        if (textOrTexts.isTextual()) {
            texts.add(textOrTexts.asText());
        }
        textOrTexts.elements().forEachRemaining(text -> texts.add(text.asText()));
        return texts;
    }
}
