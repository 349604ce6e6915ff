package id.sigap.platform.api;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** An example for each JSON body that has none of its own, put together from the examples of its fields. */
final class BodyExamples {

    private static final String JSON = "application/json";
    private static final String COMPONENTS = "#/components/schemas/";

    private final Components components;
    private final Deque<String> inside = new ArrayDeque<>();

    BodyExamples(Components components) {
        this.components = components;
    }

    void complete(Operation operation) {
        Stream<Content> request = Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        Stream<Content> answers = operation.getResponses().getAPIResponses().values().stream().map(APIResponse::getContent);
        Stream.concat(request, answers).filter(content -> content != null && content.getMediaType(JSON) != null)
                .map(content -> content.getMediaType(JSON)).filter(BodyExamples::hasNone)
                .forEach(media -> of(media.getSchema()).ifPresent(media::setExample));
    }

    private static boolean hasNone(MediaType media) {
        return media.getSchema() != null && media.getExample() == null && (media.getExamples() == null || media.getExamples().isEmpty());
    }

    /** Empty for what would contain itself. */
    private Optional<Object> of(Schema schema) {
        if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
            return Optional.of(schema.getExamples().getFirst());
        }
        if (schema.getRef() != null) {
            return referred(schema.getRef().substring(COMPONENTS.length()));
        }
        if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
            return Optional.of(schema.getEnumeration().getFirst());
        }
        if (schema.getProperties() != null) {
            return Optional.of(object(schema.getProperties()));
        }
        if (schema.getItems() != null) {
            return Optional.of(of(schema.getItems()).map(List::of).orElse(List.of()));
        }
        return Optional.of(plain(schema));
    }

    private Optional<Object> referred(String name) {
        if (inside.contains(name)) {
            return Optional.empty();
        }
        inside.push(name);
        try {
            return of(components.getSchemas().get(name));
        } finally {
            inside.pop();
        }
    }

    private Map<String, Object> object(Map<String, Schema> properties) {
        Map<String, Object> example = new LinkedHashMap<>();
        properties.forEach((name, schema) -> of(schema).ifPresent(value -> example.put(name, value)));
        return example;
    }

    private static Object plain(Schema schema) {
        if (schema.getDefaultValue() != null) {
            return schema.getDefaultValue();
        }
        Schema.SchemaType type = schema.getType() == null ? Schema.SchemaType.OBJECT : schema.getType().getFirst();
        return switch (type) {
            case INTEGER, NUMBER -> schema.getMinimum() == null ? 1 : schema.getMinimum();
            case BOOLEAN -> true;
            case STRING -> "string";
            case ARRAY -> List.of();
            case OBJECT, NULL -> Map.of();
        };
    }
}
