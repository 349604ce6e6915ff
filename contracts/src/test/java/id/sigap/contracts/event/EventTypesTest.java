package id.sigap.contracts.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EventTypesTest {

    private final List<Class<?>> annotated =
            ContractClasses.all().stream().filter(type -> type.isAnnotationPresent(EventType.class)).toList();

    @Test
    void whatIsNamedForTheWireIsAnEventRecord() {
        assertTrue(annotated.size() >= 25, "the scan found only " + annotated);
        for (Class<?> type : annotated) {
            assertTrue(Event.class.isAssignableFrom(type), type + " carries @EventType but is no Event");
            assertTrue(type.isRecord(), type + " is no record");
        }
    }

    @Test
    void everyEventIsNamedForTheWire() {
        for (Class<?> type : ContractClasses.all()) {
            if (Event.class.isAssignableFrom(type) && type != Event.class) {
                assertTrue(annotated.contains(type), type + " is an Event without @EventType");
            }
        }
    }

    @Test
    void theListHoldsEveryEventOnce() {
        assertEquals(new HashSet<>(annotated), new HashSet<>(EventTypes.all()), "EventTypes is out of date");
        assertEquals(annotated.size(), EventTypes.all().size(), "EventTypes names an event twice");
    }

    @Test
    void namesAreUniqueAndBeginWithTheOwnerOfTheirTopic() {
        Map<String, Class<?>> seen = new HashMap<>();
        for (Class<? extends Event> event : EventTypes.all()) {
            String type = EventTypes.typeOf(event);
            String owner = EventTypes.topicOf(event).owner().name().toLowerCase(Locale.ROOT);
            assertTrue(type.matches("sigap\\." + owner + "\\.[a-z]+(-[a-z]+)*"), type + " is not sigap." + owner + ".<what>");
            assertEquals(null, seen.put(type, event), type + " names two events");
        }
    }

    @Test
    void anEventLivesInThePackageOfItsOwner() {
        for (Class<? extends Event> event : EventTypes.all()) {
            String owner = EventTypes.topicOf(event).owner().name().toLowerCase(Locale.ROOT);
            assertEquals("id.sigap.contracts." + owner, event.getPackageName());
        }
    }

    @Test
    void anEventIsFoundByItsName() {
        for (Class<? extends Event> event : EventTypes.all()) {
            assertEquals(event, EventTypes.byType(EventTypes.typeOf(event)));
        }
    }

    @Test
    void anUnknownNameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> EventTypes.byType("sigap.auth.nothing"));
        assertThrows(IllegalArgumentException.class, () -> EventTypes.byType(null));
    }

    @Test
    void everyTopicCarriesAnEvent() {
        Set<Topic> used = new HashSet<>();
        EventTypes.all().forEach(event -> used.add(EventTypes.topicOf(event)));
        assertEquals(Set.of(Topic.values()), used);
    }
}
