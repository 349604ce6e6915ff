package id.sigap.auth.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what an account claims with the account's key. */
@ApplicationScoped
class ClaimedSeal {

    private static final String CONTEXT = "binding.claimed";

    private final PersonalData personal;
    private final ObjectMapper json;

    ClaimedSeal(PersonalData personal, ObjectMapper json) {
        this.personal = personal;
        this.json = json;
    }

    byte[] seal(UUID accountId, Claimed claimed) {
        try {
            return personal.seal(accountId, CONTEXT, json.writeValueAsString(claimed));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what is claimed is writable", e);
        }
    }

    Claimed open(Binding binding) {
        try {
            return json.readValue(personal.open(binding.accountId(), CONTEXT, binding.claimed()), Claimed.class);
        } catch (JsonProcessingException e) {
            // without its text, which is personal
            throw new IllegalStateException("what binding " + binding.id() + " claims is unreadable");
        }
    }
}
