package id.sigap.claims.pension;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.claims.jp.Child;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Seals and opens what a pension holds of its recipient. */
@ApplicationScoped
class PensionSeals {

    private static final String ACCOUNT = "pension.account-number";
    private static final String HOLDER = "pension.holder";
    private static final String FAMILY = "pension.family";
    private static final String CHILD = "pension.child";
    private static final String FACTS = "pension.facts";
    private static final String NOTE = "pension.note";

    private final PersonalData sealer;
    private final ObjectMapper json;

    PensionSeals(PersonalData sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    byte[] account(UUID recipient, String number) {
        return sealer.seal(recipient, ACCOUNT, number);
    }

    String account(UUID recipient, byte[] sealed) {
        return sealer.open(recipient, ACCOUNT, sealed);
    }

    byte[] holder(UUID recipient, String name) {
        return sealer.seal(recipient, HOLDER, name);
    }

    String holder(UUID recipient, byte[] sealed) {
        return sealer.open(recipient, HOLDER, sealed);
    }

    byte[] note(UUID recipient, String note) {
        return note == null || note.isBlank() ? null : sealer.seal(recipient, NOTE, note);
    }

    /** As families were kept with the pension that was paid to one for all. */
    List<Child> children(UUID recipient, byte[] sealed) {
        return read(sealer.open(recipient, FAMILY, sealed), new TypeReference<>() {
        });
    }

    byte[] child(UUID insured, Child child) {
        return sealer.seal(insured, CHILD, write(child));
    }

    Child child(UUID insured, byte[] sealed) {
        return read(sealer.open(insured, CHILD, sealed), new TypeReference<>() {
        });
    }

    byte[] facts(UUID recipient, String facts) {
        return sealer.seal(recipient, FACTS, facts);
    }

    ConfirmationFacts facts(UUID recipient, byte[] sealed) {
        return read(sealer.open(recipient, FACTS, sealed), new TypeReference<>() {
        });
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a pension holds is writable as JSON", e);
        }
    }

    private <T> T read(String kept, TypeReference<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a pension holds is readable", e);
        }
    }
}
