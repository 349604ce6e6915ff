package id.sigap.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Holds the checked-in schemas to the records. With {@code -Dcontracts.write=true} it first writes them; with
 * {@code -Dcontracts.release=VERSION} it also writes them down as that release, which every later change is compared with.
 */
class GeneratedFilesTest {

    private static final Path SCHEMAS = ContractFiles.resources().resolve("schemas");
    private static final String HOW = """
            is not what the records say. If the change to the records is meant, write the files anew and commit them:
                mvn -pl contracts test -Dtest=GeneratedFilesTest -Dcontracts.write=true
            """;

    @BeforeAll
    static void writeIfAsked() {
        String release = System.getProperty("contracts.release");
        if (Boolean.getBoolean("contracts.write") || release != null) {
            ContractFiles.write(SCHEMAS, schemas());
            ContractFiles.write(ContractFiles.resources(), Map.of("asyncapi.json", asyncApi()));
        }
        if (release != null) {
            ContractFiles.write(ContractFiles.resources().resolve("released").resolve(release), schemas());
        }
    }

    @Test
    void theSchemasAreThoseOfTheRecords() {
        SortedMap<String, String> checkedIn = ContractFiles.textsIn(SCHEMAS);
        SortedMap<String, String> generated = schemas();

        assertEquals(generated.keySet(), checkedIn.keySet(), () -> "the list of schemas " + HOW);
        generated.forEach((name, text) -> assertEquals(text, checkedIn.get(name), () -> name + " " + HOW));
    }

    @Test
    void theAsyncApiDocumentIsThatOfTopicsAndRecords() {
        assertEquals(asyncApi(), ContractFiles.textsIn(ContractFiles.resources()).get("asyncapi.json"), () -> "asyncapi.json " + HOW);
    }

    @Test
    void theGeneratorSaysTheSameTwice() {
        assertEquals(schemas(), schemas());
        assertEquals(asyncApi(), asyncApi());
    }

    private static SortedMap<String, String> schemas() {
        SortedMap<String, String> texts = new TreeMap<>();
        EventSchemas.all().forEach((type, schema) -> texts.put(type + ".json", Json.text(schema)));
        return texts;
    }

    private static String asyncApi() {
        return Json.text(AsyncApi.document());
    }
}
