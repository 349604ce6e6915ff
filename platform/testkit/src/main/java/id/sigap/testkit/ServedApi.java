package id.sigap.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The description of its API that the service under test serves. */
public final class ServedApi {

    private static final Path CHECKED_IN = Path.of("openapi.yaml");
    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete");
    /** What the description shows for a text of which nobody gave an example. */
    private static final String NO_EXAMPLE = "string";

    private final String path;

    private ServedApi(String path) {
        this.path = path;
    }

    /** @param path where it is served, for example {@code /auth/v1/openapi} */
    public static ServedApi at(String path) {
        return new ServedApi(path);
    }

    /**
     * Fails if the module's {@code openapi.yaml} says something else. To accept a change: run with {@code -Dopenapi.write=true}
     * and review the difference.
     */
    public void isCheckedIn() throws IOException {
        String served = get("yaml");
        if (Boolean.getBoolean("openapi.write")) {
            Files.writeString(CHECKED_IN, served);
        }
        assertEquals(Files.readString(CHECKED_IN), served);
    }

    /**
     * Fails if an operation has no summary or subject, does not say how it refuses, or if a body lacks an example; if an operators'
     * address is shown; if it is not OpenAPI 3.1.
     */
    public void isComplete() throws IOException {
        JsonNode api = new ObjectMapper().readTree(get("json"));
        List<String> gaps = new ArrayList<>();
        if (!api.path("openapi").asText().startsWith("3.1")) {
            gaps.add("it is OpenAPI " + api.path("openapi"));
        }
        for (Map.Entry<String, JsonNode> item : api.path("paths").properties()) {
            if (item.getKey().startsWith("/internal/")) {
                gaps.add(item.getKey() + " is for operators");
            }
            item.getValue().properties().stream().filter(each -> METHODS.contains(each.getKey()))
                    .forEach(each -> lookAt(api, each.getKey() + " " + item.getKey(), each.getValue(), gaps));
        }
        assertEquals(List.of(), gaps);
        assertEquals(false, api.path("paths").isEmpty());
    }

    private static void lookAt(JsonNode api, String name, JsonNode operation, List<String> gaps) {
        if (operation.path("summary").asText().isBlank() || operation.path("tags").isEmpty()) {
            gaps.add(name + " has no summary or tag");
        }
        lookAtBody(name + " request", operation.path("requestBody").path("content"), gaps);
        for (Map.Entry<String, JsonNode> answer : operation.path("responses").properties()) {
            JsonNode content = resolved(api, answer.getValue()).path("content");
            lookAtBody(name + " " + answer.getKey(), content, gaps);
            if (answer.getKey().startsWith("4") && content.isEmpty()) {
                gaps.add(name + " " + answer.getKey() + " has no body");
            }
            content.path("application/problem+json").path("examples").forEach(example -> {
                String type = example.path("$ref").asText().replace("#/components/examples/", "");
                String status = api.path("components").path("examples").path(type).path("value").path("status").asText();
                if (!status.equals(answer.getKey())) {
                    gaps.add(name + " " + answer.getKey() + " names " + type + ", whose status is " + status);
                }
            });
        }
        if (isWithout(operation, "2")) {
            gaps.add(name + " never succeeds");
        }
        if (isWithout(operation, "4")) {
            gaps.add(name + " never refuses");
        }
    }

    private static boolean isWithout(JsonNode operation, String firstDigit) {
        return operation.path("responses").properties().stream().noneMatch(answer -> answer.getKey().startsWith(firstDigit));
    }

    private static JsonNode resolved(JsonNode api, JsonNode node) {
        return node.has("$ref") ? api.at(node.path("$ref").asText().substring(1)) : node;
    }

    private static void lookAtBody(String name, JsonNode content, List<String> gaps) {
        for (Map.Entry<String, JsonNode> media : content.properties()) {
            if (media.getKey().endsWith("json")) {
                boolean shown = media.getValue().has("example") || !media.getValue().path("examples").isEmpty();
                if (!shown) {
                    gaps.add(name + " has no example");
                }
                namelessIn(media.getValue().path("example"), name, gaps);
            }
        }
    }

    private static void namelessIn(JsonNode value, String place, List<String> gaps) {
        if (NO_EXAMPLE.equals(value.asText()) || value.isObject() && value.isEmpty()) {
            gaps.add(place + " has no example");
        }
        value.properties().forEach(field -> namelessIn(field.getValue(), place + "." + field.getKey(), gaps));
        if (value.isArray()) {
            value.forEach(each -> namelessIn(each, place + "[]", gaps));
        }
    }

    private String get(String format) {
        return RestAssured.given().queryParam("format", format).get(path).then().statusCode(200).extract().asString();
    }
}
