package id.sigap.contracts.compat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.contracts.schema.ContractFiles;
import id.sigap.contracts.schema.EventSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every release still counts: what it wrote is in the topics, and its services may still run. */
class ReleasedSchemasTest {

    static Stream<Path> releases() throws IOException {
        try (var directories = Files.list(ContractFiles.resources().resolve("released"))) {
            return directories.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("releases")
    void nothingReleasedIsBroken(Path release) {
        Map<String, JsonNode> released = ContractFiles.schemasIn(release);
        assertFalse(released.isEmpty(), release + " holds no schema");

        List<Breach> breaches = SchemaComparison.between(released, EventSchemas.all());

        assertEquals(List.of(), breaches, () -> breaches.stream().map(Breach::toString).collect(
                Collectors.joining("\n", "Release " + release.getFileName() + " would be broken:\n", "\n")));
    }
}
