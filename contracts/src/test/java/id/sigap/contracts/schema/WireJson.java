package id.sigap.contracts.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.io.IOException;

/** Writes events as they go over the wire: types of one value as that value, dates and times in ISO 8601. */
final class WireJson {

    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new JavaTimeModule()).registerModule(new SimpleModule()
            .addSerializer(Nik.class, as((nik, json) -> json.writeString(nik.value())))
            .addSerializer(Kpj.class, as((kpj, json) -> json.writeString(kpj.value())))
            .addSerializer(Npp.class, as((npp, json) -> json.writeString(npp.value())))
            .addSerializer(Pseudonym.class, as((pseudonym, json) -> json.writeString(pseudonym.value().toString())))
            .addSerializer(Rupiah.class, as((rupiah, json) -> json.writeNumber(rupiah.amount()))))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);

    private WireJson() {
    }

    static ObjectNode of(Event event) {
        return MAPPER.valueToTree(event);
    }

    private interface Writing<T> {
        void write(T value, JsonGenerator json) throws IOException;
    }

    private static <T> JsonSerializer<T> as(Writing<T> writing) {
        return new JsonSerializer<>() {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                writing.write(value, json);
            }
        };
    }
}
