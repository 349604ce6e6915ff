package id.sigap.contracts.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.ContractClasses;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the annotations say and what the Javadoc says is the same. */
class NullableTest {

    private static final Pattern SAYS_NULL = Pattern.compile("\\bnull\\b");

    private final List<RecordComponent> components = ContractClasses.all().stream()
            .filter(type -> type.isRecord() && !type.getPackageName().endsWith(".schema"))
            .flatMap(type -> Stream.of(type.getRecordComponents())).toList();

    @Test
    void whatTheJavadocCallsNullIsMarkedAndWhatIsMarkedSaysWhen() {
        assertFalse(components.isEmpty());
        for (RecordComponent component : components) {
            String text = Documentation.of(component.getDeclaringRecord()).components().getOrDefault(component.getName(), "");
            assertEquals(SAYS_NULL.matcher(text).find(), component.isAnnotationPresent(Nullable.class),
                    component.getDeclaringRecord().getSimpleName() + "." + component.getName() + ": \"" + text + "\"");
        }
    }

    @Test
    void aPrimitiveIsNeverMarkedNullable() {
        for (RecordComponent component : components) {
            assertFalse(component.getType().isPrimitive() && component.isAnnotationPresent(Nullable.class), component.toString());
        }
    }

    @Test
    void onlyTextsHaveAForm() {
        for (RecordComponent component : components) {
            Matches matches = component.getAnnotation(Matches.class);
            assertTrue(matches == null || component.getType() == String.class, component.toString());
            assertTrue(matches == null || !matches.value().matches("\\^.*|.*\\$"), component + ": leave the anchors out");
        }
    }
}
