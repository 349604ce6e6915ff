package id.sigap.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TopicTest {

    @Test
    void namesAreUniqueAndSayOwnerAndKind() {
        Set<String> names = new HashSet<>();
        for (Topic topic : Topic.values()) {
            String owner = topic.owner().name().toLowerCase(Locale.ROOT);
            String last = switch (topic.kind()) {
                case OPEN_FACTS, RESTRICTED_FACTS -> "facts";
                case STATE -> "state";
                case SECRETS -> "secrets";
            };
            assertTrue(topic.topicName().matches(owner + "\\.[a-z-]+\\." + last + "\\.v1"), topic.topicName());
            assertTrue(names.add(topic.topicName()), topic + " shares its name");
            assertEquals(topic, Topic.byName(topic.topicName()));
        }
    }

    @Test
    void whatIsNotOpenHasReadersAndTheOwnerIsNoneOfThem() {
        for (Topic topic : Topic.values()) {
            assertFalse(topic.readers().contains(topic.owner()), topic + " is read by its own writer");
            assertTrue(topic.kind().open() || !topic.readers().isEmpty(), "nobody reads " + topic);
        }
    }

    @Test
    void factsAreNeverCompactedAndSecretsAreGoneAfterAnHour() {
        for (Topic.Kind kind : Topic.Kind.values()) {
            assertEquals(kind == Topic.Kind.STATE, kind.compacted());
            assertEquals(kind.compacted(), kind.retention() == null);
        }
        assertEquals(Duration.ofHours(1), Topic.Kind.SECRETS.retention());
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Topic.byName("auth.account.facts.v2"));
    }
}
