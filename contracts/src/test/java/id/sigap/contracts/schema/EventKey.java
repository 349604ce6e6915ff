package id.sigap.contracts.schema;

import id.sigap.contracts.event.Event;
import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Which component of an event is its Kafka key. */
final class EventKey {

    private EventKey() {
    }

    /** @throws IllegalStateException if the key is none of the components: then it could not be told from the body */
    static String of(Class<? extends Event> type) {
        Event event = Samples.full(type);
        return Stream.of(type.getRecordComponents())
                .filter(component -> event.aggregateId().equals(String.valueOf(read(component, event))))
                .map(RecordComponent::getName).findFirst()
                .orElseThrow(() -> new IllegalStateException("the key of " + type.getSimpleName() + " is no component of it"));
    }

    private static Object read(RecordComponent component, Event event) {
        try {
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
