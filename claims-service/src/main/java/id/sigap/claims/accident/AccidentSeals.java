package id.sigap.claims.accident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.UUID;

/** Seals and opens what is told of an accident. */
@ApplicationScoped
class AccidentSeals {

    static final String REPORT = "accident.report";
    static final String NOTE = "accident.note";
    static final String FORM = "accident.form";

    private final PersonalData sealer;
    private final ObjectMapper json;

    AccidentSeals(PersonalData sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] seal(UUID owner, String context, Object told) {
        try {
            return sealer.seal(owner, context, json.writeValueAsBytes(told));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is told is writable as JSON", e);
        }
    }

    <T> T open(UUID owner, String context, byte[] sealed, Class<T> type) {
        try {
            return json.readValue(sealer.openBytes(owner, context, sealed), type);
        } catch (IOException e) {
            throw new IllegalStateException("what was kept is readable", e);
        }
    }
}
