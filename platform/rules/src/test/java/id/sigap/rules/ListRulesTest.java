package id.sigap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    @TempDir
    private Path root;

    @BeforeEach
    void files() throws IOException {
        write("platform/rules", "jp-common.rules", "jp-pension-age | 2025-01-01 | 2027-12-31 | 59 | PP 45/2015 | S29 | B |\njp-pension-age | 2028-01-01 | | 60 | PP 45/2015 | C30 | C | verify");
        write("claims-service", "jht.rules", "jht-age-years | 2015-07-01 | | 56 | PP 46/2015 | S33 | B |");
        Files.createDirectories(root.resolve("payment-service/src/main/resources/rules"));
    }

    @Test
    void aDayShowsWhatIsInForceOnItWithItsSource() throws IOException {
        String today = list();

        assertTrue(today.contains("jp-pension-age  59   since 2025-01-01 until 2027-12-31   PP 45/2015 (S29, grade B)"), today);
        assertTrue(today.endsWith("2 rules, 0 to be verified\n"), today);
        String later = list("--on", "2028-01-01");
        assertTrue(later.contains("jp-pension-age  60   since 2028-01-01   PP 45/2015 (C30, grade C, TO BE VERIFIED)"), later);
    }

    @Test
    void aWordOrTheMarkNarrowsTheList() throws IOException {
        assertFalse(list("pension").contains("jht-age-years"));
        assertEquals("rules in force on 2028-01-01\n", list("--on", "2028-01-01", "--verify").lines().findFirst().orElseThrow() + "\n");
        assertTrue(list("--on", "2028-01-01", "--verify").endsWith("1 rule, 1 to be verified\n"));
    }

    @Test
    void aWrongWordOrFileIsNamed() throws IOException {
        for (List<String> wrong : List.of(List.of("--on"), List.of("--on", "yesterday"), List.of("--all"), List.of("a", "b"))) {
            assertTrue(assertThrows(IllegalArgumentException.class, () -> ListRules.list(root, wrong, TODAY)).getMessage().startsWith("usage: "));
        }
        write("payment-service", "broken.rules", "\nhalf a row");
        Exception broken = assertThrows(IllegalArgumentException.class, this::list);
        assertEquals("payment-service/src/main/resources/rules/broken.rules, line 2: 8 cells wanted, 1 found", broken.getMessage());
    }

    private String list(String... arguments) throws IOException {
        return ListRules.list(root, List.of(arguments), TODAY);
    }

    private void write(String module, String name, String text) throws IOException {
        Path directory = Files.createDirectories(root.resolve(module).resolve("src/main/resources/rules"));
        Files.writeString(directory.resolve(name), text);
    }
}
