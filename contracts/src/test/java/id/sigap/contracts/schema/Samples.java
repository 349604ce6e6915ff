package id.sigap.contracts.schema;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Made-up events: every component has a value of its own, so that none can be taken for another. */
final class Samples {

    private static final Map<String, String> CODES = Map.of(
            "[0-9]{4}-(0[1-9]|1[0-2])", "2026-01",
            "[0-9a-f]{64}", "0f".repeat(32),
            "\\+[1-9][0-9]{6,14}", "+628120000001",
            "[0-9A-Z]{1,9}", "Z1234567",
            "[A-Z]{3}", "IND",
            "[0-9]{4}", "3171",
            "0\\.[0-9]{1,4}", "0.3",
            "[1-9][0-9]{0,5}/[1-9][0-9]{0,5}", "1/3",
            "(id|en)", "id");

    private final boolean bare;
    private int made;

    private Samples(boolean bare) {
        this.bare = bare;
    }

    /** With a value everywhere. */
    static <E extends Event> E full(Class<E> event) {
        return new Samples(false).record(event);
    }

    /** With null wherever null may be. */
    static <E extends Event> E bare(Class<E> event) {
        return new Samples(true).record(event);
    }

    private <R> R record(Class<R> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            return type.getDeclaredConstructor(Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(Stream.of(components).map(this::value).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object value(RecordComponent component) {
        if (bare && component.isAnnotationPresent(Nullable.class)) {
            return null;
        }
        Matches matches = component.getAnnotation(Matches.class);
        if (matches != null) {
            String code = CODES.get(matches.value());
            if (code == null) {
                throw new IllegalStateException("give Samples a code for " + matches.value());
            }
            return code;
        }
        if (Set.class.isAssignableFrom(component.getType())) {
            return Set.of(element(component));
        }
        if (List.class.isAssignableFrom(component.getType())) {
            return List.of(element(component));
        }
        return value(component.getType());
    }

    private Object element(RecordComponent collection) {
        return value((Class<?>) ((ParameterizedType) collection.getGenericType()).getActualTypeArguments()[0]);
    }

    private Object value(Class<?> type) {
        int n = ++made;
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        return switch (type.getSimpleName()) {
            case "int" -> n;
            case "long" -> 5_000_000_000L + n;
            case "String" -> "text " + n;
            case "UUID" -> new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + n);
            case "Pseudonym" -> new Pseudonym(new UUID(0x0191_0000_0000_7000L, 0x8000_0000_0000_0000L + n));
            case "Instant" -> Instant.parse("2026-01-15T03:04:05.678Z").plusSeconds(n);
            case "LocalDate" -> LocalDate.of(2026, 1, 15).plusDays(n);
            case "Rupiah" -> Rupiah.of(9_000_000_000_000L + n);
            case "Nik" -> new Nik("3171015708900001");
            case "Kpj" -> new Kpj("12345678901");
            case "Npp" -> new Npp("AA123456");
            default -> record(type);
        };
    }
}
