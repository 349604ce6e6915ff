package id.sigap.kubernetes.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import id.sigap.kubernetes.Yaml;

/** The schemas inside custom resource definitions, made strict: what an API server would prune silently is a fault here. */
public final class CrdSchemas {

    private final Map<String, Schema> byKind = new HashMap<>();

    /** @param folder a folder with CustomResourceDefinition files */
    public CrdSchemas(Path folder) {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7);
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f -> f.toString().endsWith(".yaml")).flatMap(f -> Yaml.read(Manifests.text(f)).stream())
                    .filter(d -> d.path("kind").asText().equals("CustomResourceDefinition")).forEach(crd -> add(registry, crd));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(SchemaRegistry registry, JsonNode crd) {
        JsonNode spec = crd.get("spec");
        for (JsonNode version : spec.get("versions")) {
            JsonNode schema = version.get("schema").get("openAPIV3Schema");
            tighten(schema);
            byKind.put(spec.get("group").asText() + "/" + version.get("name").asText() + " " + spec.get("names").get("kind").asText(), registry.getSchema(schema));
        }
    }

    /** @return what is wrong; nothing at all when no definition of this kind is known */
    public Optional<List<String>> faultsOf(JsonNode manifest) {
        Schema schema = byKind.get(manifest.path("apiVersion").asText() + " " + manifest.path("kind").asText());
        return Optional.ofNullable(schema).map(s -> s.validate(manifest).stream().map(Error::toString).toList());
    }

    private static void tighten(JsonNode node) {
        if (!(node instanceof ObjectNode schema)) {
            return;
        }
        if (schema.path("x-kubernetes-int-or-string").asBoolean()) {
            schema.remove(List.of("type", "anyOf", "format"));
            schema.set("type", types("integer", "string"));
        } else if (schema.path("nullable").asBoolean() && schema.path("type").isTextual()) {
            schema.set("type", types(schema.get("type").asText(), "null"));
        }
        boolean open = schema.path("x-kubernetes-preserve-unknown-fields").asBoolean() || schema.has("additionalProperties");
        if (schema.has("properties") && !open) {
            schema.put("additionalProperties", false);
        }
        schema.path("properties").forEach(CrdSchemas::tighten);
        tighten(schema.path("items"));
        tighten(schema.path("additionalProperties"));
    }

    private static ArrayNode types(String... names) {
        ArrayNode types = JsonNodeFactory.instance.arrayNode();
        for (String name : names) {
            types.add(name);
        }
        return types;
    }
}
