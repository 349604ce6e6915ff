package id.sigap.compose;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.yaml.snakeyaml.Yaml;

import id.sigap.contracts.event.Service;

class ComposeFileTest {

    private static final Path FILE = Path.of(System.getProperty("sigap.root"), "deploy/compose.yaml");

    private String text;
    private JsonNode services;

    @BeforeEach
    void read() throws IOException {
        text = Files.readString(FILE);
        // with its anchors and merges resolved, as an engine reads it
        services = new ObjectMapper().valueToTree((Object) new Yaml().load(text)).get("services");
    }

    @ParameterizedTest
    @EnumSource(Service.class)
    void aServiceGetsTheEnvironmentThatItIsRunWithEverywhere(Service service) {
        JsonNode environment = services.get(service.serviceName()).get("environment");

        for (String name : List.of("QUARKUS_HTTP_PORT", "SIGAP_DB_URL", "SIGAP_DB_USER", "SIGAP_DB_PASSWORD", "KAFKA_BOOTSTRAP_SERVERS", "SIGAP_KAFKA_USER",
                "SIGAP_KAFKA_PASSWORD", "SIGAP_KAFKA_SECURITY_PROTOCOL", "SIGAP_SECRETS_DIR", "SIGAP_PUBLIC_URL", "SIGAP_REGISTRY_URL", "SIGAP_IMMIGRATION_URL", "SIGAP_BANK_URL",
                "SIGAP_SMTP_HOST", "SIGAP_SMTP_PORT", "SIGAP_SMS_URL")) {
            assertTrue(environment.hasNonNull(name), name);
        }
        assertEquals(service.serviceName(), environment.get("SIGAP_DB_USER").asText());
        assertEquals(service.serviceName(), environment.get("SIGAP_KAFKA_USER").asText());
        assertTrue(services.get("gateway").get("environment").get("SIGAP_" + service.name() + "_URL").asText().contains(service.serviceName() + ":8080"));
    }

    @Test
    void everyProgramOfOursRunsWithoutPrivileges() {
        List<String> ours = Stream.concat(Stream.of(Service.values()).map(Service::serviceName), Stream.of("gateway", "sandbox")).toList();
        for (String name : ours) {
            JsonNode program = services.get(name);
            assertTrue(program.get("read_only").asBoolean(), name);
            assertEquals("[\"ALL\"]", program.get("cap_drop").toString(), name);
            assertTrue(program.hasNonNull("user") && program.hasNonNull("mem_limit") && program.hasNonNull("healthcheck"), name);
        }
    }

    @Test
    void onlyThisMachineReachesTheSuite() {
        Set<String> published = new TreeSet<>();
        services.forEach(s -> s.path("ports").forEach(p -> published.add(p.asText())));

        assertEquals(Set.of("127.0.0.1:8080:8080", "127.0.0.1:8090:8080"), published);
    }

    @Test
    void everyVariableThatIsAskedForIsMade() {
        Set<String> made = new TreeSet<>(Set.of("SIGAP_USER", "SIGAP_SECRETS", "SIGAP_DOCUMENTS", Names.POSTGRES_PASSWORD));
        Names.databases().forEach(d -> made.add(Names.databasePassword(d)));
        Names.brokerUsers().forEach(u -> made.add(Names.brokerPassword(u)));
        Matcher asked = Pattern.compile("\\$\\{([A-Z_]+)").matcher(text);

        assertEquals(made, asked.results().map(m -> m.group(1)).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void noPasswordStandsInTheFile() {
        for (JsonNode service : services) {
            if (service.path("environment") instanceof ObjectNode environment) {
                environment.properties().stream().filter(e -> e.getKey().contains("PASSWORD")).forEach(e -> assertTrue(e.getValue().asText().startsWith("${"), e.getKey()));
            }
        }
        assertFalse(text.contains("PRIVATE KEY"));
    }
}
