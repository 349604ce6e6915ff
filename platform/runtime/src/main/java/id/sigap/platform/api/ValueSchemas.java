package id.sigap.platform.api;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** How the shared value types look on the wire, where the scanner sees objects. */
final class ValueSchemas {

    private static final Map<String, Schema> SCHEMAS = Map.of(
            "Rupiah", schema(Schema.SchemaType.INTEGER, 1_500_000L, "Whole rupiah").format("int64"),
            "Nik", schema(Schema.SchemaType.STRING, "3174015708900001", "NIK, 16 digits").pattern("[0-9]{16}"),
            "Kpj", schema(Schema.SchemaType.STRING, "26110000017", "Membership number, 11 digits").pattern("[0-9]{11}"),
            "FacilityCode", schema(Schema.SchemaType.STRING, "RS3216001", "Code of a hospital that works with the agency").pattern("[A-Z0-9]{4,12}"),
            "Npp", schema(Schema.SchemaType.STRING, "NN000017", "Employer number"),
            "YearMonth", schema(Schema.SchemaType.STRING, "2026-11", "Month").pattern("[0-9]{4}-(0[1-9]|1[0-2])"));
    private static final Map<String, Object> EXAMPLES = Map.of("UUID", "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11",
            "Instant", "2026-11-24T03:15:00Z", "LocalDate", "2026-11-24",
            "Text", new TreeMap<>(Map.of("english", "JHT balance", "indonesian", "Saldo JHT")));

    private ValueSchemas() {
    }

    static void apply(Components components) {
        Map<String, Schema> known = Optional.ofNullable(components.getSchemas()).orElse(Map.of());
        for (String name : List.copyOf(known.keySet())) {
            if (SCHEMAS.containsKey(name)) {
                components.addSchema(name, SCHEMAS.get(name));
            } else if (EXAMPLES.containsKey(name)) {
                known.get(name).setExamples(List.of(EXAMPLES.get(name)));
            }
        }
        components.getSchemas().values().forEach(ValueSchemas::mend);
    }

    /** A reference says the type; one beside it is the scanner's guess, and contradicts it for value types. */
    private static void mend(Schema schema) {
        if (schema == null) {
            return;
        }
        if (schema.getRef() != null) {
            schema.setType(null);
        }
        mend(schema.getItems());
        mend(schema.getAdditionalPropertiesSchema());
        Optional.ofNullable(schema.getProperties()).orElse(Map.of()).values().forEach(ValueSchemas::mend);
    }

    private static Schema schema(Schema.SchemaType type, Object example, String description) {
        return OASFactory.createSchema().addType(type).examples(List.of(example)).description(description);
    }
}
