package id.sigap.claims.benefit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.claims.jht.JhtRule;
import id.sigap.claims.jkk.JkkRule;
import id.sigap.claims.jkm.JkmRule;
import id.sigap.claims.jkp.JkpMonthRule;
import id.sigap.claims.jkp.JkpRule;
import id.sigap.claims.jp.JpRule;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Clients know a condition by its code: it is the sentence that names the class, and no two conditions of a programme share one. */
class RuleCodesTest {

    @ParameterizedTest
    @ValueSource(classes = {JhtRule.class, JkkRule.class, JkmRule.class, JpRule.class, JkpRule.class, JkpMonthRule.class, ScholarshipRule.class})
    void everyConditionIsKnownByItsSentenceAndNamesWhatItRestsOn(Class<?> programme) {
        Set<String> codes = new HashSet<>();
        conditions(programme).forEach(condition -> {
            String sentence = condition.getClass().getSimpleName().replaceAll("(?<!^)(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
            assertEquals(sentence, condition.code());
            assertFalse(condition.regulation().isBlank(), condition.code());
            assertFalse(condition.text().indonesian().isBlank() || condition.text().english().isBlank(), condition.code());
            codes.add(condition.code());
        });
        assertEquals(programme.getPermittedSubclasses().length, codes.size());
    }

    private static Stream<Condition<?>> conditions(Class<?> programme) {
        return Arrays.stream(programme.getPermittedSubclasses()).map(RuleCodesTest::instance);
    }

    /** Whatever a condition is made with, its code is the same; some are made for certain reasons only. */
    private static Condition<?> instance(Class<?> type) {
        Constructor<?> constructor = type.getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        Class<?>[] parts = constructor.getParameterTypes();
        Stream<Object[]> choices = parts.length == 1 && parts[0].isEnum() ? Arrays.stream(parts[0].getEnumConstants()).map(constant -> new Object[] {constant})
                : Stream.of(new Object[][] {Arrays.stream(parts).map(part -> part.isEnum() ? part.getEnumConstants()[0] : null).toArray()});
        return choices.flatMap(choice -> made(constructor, choice).stream()).findFirst().orElseThrow(() -> new AssertionError("nothing makes a " + type));
    }

    private static Optional<Condition<?>> made(Constructor<?> constructor, Object[] parts) {
        try {
            return Optional.of((Condition<?>) constructor.newInstance(parts));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
