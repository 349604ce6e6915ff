package id.sigap.contracts.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventTypes;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The JSON Schema (draft 2020-12) of an event, made from its record: one property per component in the record's order,
 * required unless {@link Nullable}. Other properties are welcome, so that a reader of today takes an event of tomorrow.
 */
public final class EventSchemas {

    private final SchemaGenerator generator = new SchemaGenerator(configuration().build());

    /** The schemas of all events by type. */
    public static SortedMap<String, JsonNode> all() {
        EventSchemas schemas = new EventSchemas();
        SortedMap<String, JsonNode> all = new TreeMap<>();
        EventTypes.all().forEach(event -> all.put(EventTypes.typeOf(event), schemas.of(event)));
        return all;
    }

    public ObjectNode of(Class<? extends Event> event) {
        ObjectNode made = generator.generateSchema(event);
        ObjectNode schema = made.objectNode();
        schema.set("$schema", made.remove("$schema"));
        schema.put("$id", "urn:sigap:event:" + EventTypes.typeOf(event));
        schema.put("title", event.getSimpleName());
        schema.put("description", Documentation.of(event).summary());
        schema.put("x-topic", EventTypes.topicOf(event).topicName());
        return schema.setAll(made);
    }

    private static SchemaGeneratorConfigBuilder configuration() {
        var builder = new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS, Option.FLATTENED_ENUMS, Option.ENUM_KEYWORD_FOR_SINGLE_VALUES,
                        Option.INLINE_ALL_SCHEMAS);
        builder.forTypesInGeneral()
                .withCustomDefinitionProvider((type, context) -> {
                    WireType wire = WireType.of(type.getErasedType());
                    return wire == null ? null : new CustomDefinition(wire.schema(), true);
                })
                .withArrayUniqueItemsResolver(type -> type.getType().isInstanceOf(Set.class) ? true : null)
                .withPropertySorter(Comparator.comparingInt(member -> position(member.getDeclaringType().getErasedType(), member.getDeclaredName())));
        builder.forFields()
                .withRequiredCheck(field -> !nullable(field))
                .withNullableCheck(EventSchemas::nullable)
                .withStringPatternResolver(field -> {
                    Matches matches = field.getAnnotation(Matches.class);
                    return matches == null ? null : "^" + matches.value() + "$";
                })
                .withDescriptionResolver(EventSchemas::description);
        return builder;
    }

    private static boolean nullable(FieldScope field) {
        return !field.isFakeContainerItemScope() && field.getAnnotation(Nullable.class) != null;
    }

    private static String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        WireType wire = WireType.of(field.getType().getErasedType());
        return Documentation.of(field.getDeclaringType().getErasedType()).components()
                .getOrDefault(field.getDeclaredName(), wire == null ? null : wire.description());
    }

    private static int position(Class<?> record, String component) {
        List<String> names = Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList();
        return names.indexOf(component);
    }
}
