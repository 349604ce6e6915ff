package id.sigap.contracts.open;

import id.sigap.contracts.event.Matches;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an event on an open topic may carry: an allowlist, so that a kind of field that nobody thought of is refused. No text but
 * codes of a narrow form, and a pseudonym where the id would be that of a person.
 */
final class OpenFields {

    private static final Set<Class<?>> HARMLESS = Set.of(UUID.class, Pseudonym.class, LocalDate.class, Instant.class, Rupiah.class,
            int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);
    /** Ids that stand for one human being. */
    private static final Pattern OF_A_PERSON = Pattern.compile("(?i).*(person|account|member|session|device|officer|user).*");
    /** A form into which one of these fits is no code. */
    private static final List<String> PERSONAL = List.of("Siti", "SITI", "SITI AMINAH", "Siti Aminah", "siti", "siti@example.id", "+6281234567890",
            "081234567890", "3171015708900001", "12345678901", "12A34567890", "1234567890", "Jalan Mawar 5", "1990-08-17", "17081990");

    private OpenFields() {
    }

    /** What is wrong, a sentence per component; empty if the record may be on an open topic. */
    static List<String> faultsOf(Class<?> record) {
        List<String> faults = new ArrayList<>();
        for (RecordComponent component : record.getRecordComponents()) {
            String fault = faultOf(component);
            if (fault != null) {
                faults.add(record.getSimpleName() + "." + component.getName() + " " + fault);
            } else if (component.getType().isRecord() && !HARMLESS.contains(component.getType())) {
                faults.addAll(faultsOf(component.getType()));
            }
        }
        return faults;
    }

    private static String faultOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == UUID.class && OF_A_PERSON.matcher(component.getName()).matches()) {
            return "names a person by the real id; use a Pseudonym";
        }
        if (type == String.class) {
            return faultOfText(component.getAnnotation(Matches.class));
        }
        if (type == Set.class || type == List.class) {
            return holdsEnums(component) ? null : "is a collection of something else than enums";
        }
        boolean nested = type.isRecord() && !type.getPackageName().equals(Pseudonym.class.getPackageName());
        return type.isEnum() || nested || HARMLESS.contains(type) ? null : "is a " + type.getSimpleName() + ", which is not on the allowlist";
    }

    private static String faultOfText(Matches form) {
        if (form == null) {
            return "is a free text; declare its form with @Matches, or make it an enum";
        }
        return PERSONAL.stream().filter(personal -> Pattern.matches(form.value(), personal)).findFirst()
                .map(personal -> "has a form so wide that \"" + personal + "\" fits").orElse(null);
    }

    private static boolean holdsEnums(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType collection
                && Stream.of(collection.getActualTypeArguments()).allMatch(item -> item instanceof Class<?> of && of.isEnum());
    }
}
