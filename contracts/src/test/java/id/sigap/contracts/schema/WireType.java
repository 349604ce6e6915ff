package id.sigap.contracts.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * How a type that is one JSON value looks on the wire.
 *
 * @param keyword     {@code format} or {@code pattern}; null where the type says it all
 * @param description for components without a description of their own; null where the name of the component will do
 */
record WireType(String type, String keyword, String value, String description) {

    private static final Map<Class<?>, WireType> ALL = Map.of(
            UUID.class, new WireType("string", "format", "uuid", null),
            Pseudonym.class, new WireType("string", "format", "uuid", "pseudonym: the same for the same one, and no way back to the id"),
            Instant.class, new WireType("string", "format", "date-time", null),
            LocalDate.class, new WireType("string", "format", "date", null),
            Nik.class, new WireType("string", "pattern", "^[0-9]{16}$", "Nomor Induk Kependudukan"),
            Kpj.class, new WireType("string", "pattern", "^[0-9A-Z]{11}$", "Kartu Peserta Jamsostek, the membership's number"),
            Npp.class, new WireType("string", "pattern", "^[A-Z0-9]{8,10}$", "Nomor Pendaftaran Perusahaan"),
            Rupiah.class, new WireType("integer", null, null, "whole rupiah"));

    /** Null for a type that is no single value of its own making: numbers, texts, enums, collections, records. */
    static WireType of(Class<?> type) {
        return ALL.get(type);
    }

    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("type", type);
        return keyword == null ? schema : schema.put(keyword, value);
    }
}
