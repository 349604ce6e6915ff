package id.sigap.platform.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Pseudonym;
import id.sigap.contracts.type.Rupiah;
import java.io.IOException;
import java.util.UUID;
import java.util.function.Function;

/** Writes the contracts' one-value types as the value itself; contracts depends on nothing, so it cannot say so there. */
public final class ContractsModule extends SimpleModule {

    public ContractsModule() {
        super("sigap-contracts");
        text(Nik.class, Nik::value, Nik::new);
        text(Kpj.class, Kpj::value, Kpj::new);
        text(Npp.class, Npp::value, Npp::new);
        text(FacilityCode.class, FacilityCode::value, FacilityCode::new);
        text(Pseudonym.class, p -> p.value().toString(), s -> new Pseudonym(UUID.fromString(s)));
        addSerializer(Rupiah.class, new StdSerializer<>(Rupiah.class) {
            @Override
            public void serialize(Rupiah value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeNumber(value.amount());
            }
        });
        addDeserializer(Rupiah.class, new StdDeserializer<>(Rupiah.class) {
            @Override
            public Rupiah deserialize(JsonParser json, DeserializationContext context) throws IOException {
                if (json.currentToken() != JsonToken.VALUE_NUMBER_INT || json.getNumberType() == JsonParser.NumberType.BIG_INTEGER) {
                    throw InvalidFormatException.from(json, "an amount is a whole number of rupiah", json.getText(), Rupiah.class);
                }
                return Rupiah.of(json.getLongValue());
            }
        });
    }

    private <T> void text(Class<T> type, Function<T, String> write, Function<String, T> read) {
        addSerializer(type, new StdSerializer<>(type) {
            @Override
            public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
                json.writeString(write.apply(value));
            }
        });
        addDeserializer(type, new StdDeserializer<>(type) {
            @Override
            public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
                String text = json.getValueAsString();
                try {
                    return read.apply(text);
                } catch (IllegalArgumentException notOne) {
                    throw InvalidFormatException.from(json, notOne.getMessage(), "***", type);
                }
            }
        });
    }
}
