package id.sigap.contracts.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.ContractClasses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemCatalogueTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    static Stream<ProblemType> all() {
        return ProblemCatalogue.all().stream();
    }

    @Test
    void theCatalogueHoldsEveryProblemOfEveryService() {
        Set<Object> declared = ContractClasses.all().stream()
                .filter(type -> type.isEnum() && ProblemType.class.isAssignableFrom(type))
                .flatMap(type -> Stream.of(type.getEnumConstants())).collect(Collectors.toSet());

        assertFalse(declared.isEmpty());
        assertEquals(declared, new HashSet<Object>(ProblemCatalogue.all()));
    }

    @Test
    void noTwoProblemsShareAType() {
        Map<String, ProblemType> seen = new HashMap<>();
        all().forEach(problem -> {
            ProblemType other = seen.put(problem.type(), problem);
            assertEquals(null, other, () -> problem.type() + " is both " + other.getClass() + " and " + problem.getClass());
        });
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTypeIsAStableUrn(ProblemType problem) {
        assertTrue(problem.type().matches("urn:sigap:problem:[a-z0-9]+(-[a-z0-9]+)*"), problem.type());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theStatusIsAnError(ProblemType problem) {
        assertTrue(problem.status() >= 400 && problem.status() <= 599, problem + " has status " + problem.status());
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTextsExistInBothLanguagesAndDiffer(ProblemType problem) {
        for (ProblemType.Text text : new ProblemType.Text[]{problem.title(), problem.detail()}) {
            assertFalse(text.indonesian().isBlank(), problem + " lacks an Indonesian text");
            assertFalse(text.english().isBlank(), problem + " lacks an English text");
            assertNotEquals(text.indonesian(), text.english(), problem + " says the same in both languages");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void theTitleIsFixedAndBothDetailsNameTheSameValues(ProblemType problem) {
        assertEquals(Set.of(), placeholders(problem.title().indonesian() + problem.title().english()));
        Set<Integer> named = placeholders(problem.detail().indonesian());
        assertEquals(named, placeholders(problem.detail().english()), problem + " names other values in the other language");
        for (int i = 0; i < named.size(); i++) {
            assertTrue(named.contains(i), problem + " leaves out {" + i + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void bracesStandForValuesOnly(ProblemType problem) {
        for (String text : new String[]{problem.detail().indonesian(), problem.detail().english()}) {
            assertFalse(PLACEHOLDER.matcher(text).replaceAll("").matches(".*[{}].*"), problem + ": " + text);
        }
    }

    @Test
    void englishIsGivenToWhoAsksForItAndIndonesianToAllOthers() {
        ProblemType.Text title = CommonProblem.NOT_FOUND.title();

        assertEquals("Not found", title.in(Locale.forLanguageTag("en-GB")));
        assertEquals("Tidak ditemukan", title.in(Locale.forLanguageTag("id-ID")));
        assertEquals("Tidak ditemukan", title.in(Locale.FRENCH));
    }

    private static Set<Integer> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(found -> Integer.valueOf(found.group(1))).collect(Collectors.toCollection(TreeSet::new));
    }
}
