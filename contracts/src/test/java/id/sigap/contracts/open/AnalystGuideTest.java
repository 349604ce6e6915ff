package id.sigap.contracts.open;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventTypes;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.schema.ContractFiles;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide for analysts names what is really there. */
class AnalystGuideTest {

    private final String guide = read();

    static List<Class<? extends Event>> openEvents() {
        return EventTypes.all().stream().filter(event -> EventTypes.topicOf(event).kind().open()).toList();
    }

    @Test
    void itNamesTheOpenTopicsAndNoOther() {
        Set<String> open = Stream.of(Topic.values()).filter(topic -> topic.kind().open()).map(Topic::topicName).collect(Collectors.toSet());

        assertEquals(open, Pattern.compile("`([a-z-]+\\.[a-z-]+\\.[a-z]+\\.v\\d+)`").matcher(guide).results().map(found -> found.group(1))
                .collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("openEvents")
    void itsRowOfAnEventNamesEveryFieldAndMarksWhatMayBeNull(Class<? extends Event> event) {
        String row = guide.lines().filter(line -> line.startsWith("| `" + EventTypes.typeOf(event) + "`")).findFirst().orElseThrow();
        for (RecordComponent component : event.getRecordComponents()) {
            boolean nullable = component.isAnnotationPresent(id.sigap.contracts.event.Nullable.class);
            assertTrue(row.contains("`" + component.getName() + "`"), component.getName());
            assertEquals(nullable, row.contains("`" + component.getName() + "`?"), component.getName() + " may be null");
        }
    }

    @ParameterizedTest
    @MethodSource("openEvents")
    void itNamesNoFieldThatIsNotThere(Class<? extends Event> event) {
        String row = guide.lines().filter(line -> line.startsWith("| `" + EventTypes.typeOf(event) + "`")).findFirst().orElseThrow();
        Set<String> named = Pattern.compile("`([a-zA-Z]+)`").matcher(row).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Stream.of(event.getRecordComponents()).map(RecordComponent::getName).collect(Collectors.toCollection(TreeSet::new)), named);
    }

    private static String read() {
        try {
            return Files.readString(ContractFiles.module().resolve("../docs/guides/analyst.md"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
