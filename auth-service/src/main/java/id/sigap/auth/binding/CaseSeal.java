package id.sigap.auth.binding;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals what a case holds of a person with the key of the account that it is of. What is null stays null. */
@ApplicationScoped
class CaseSeal {

    private static final String STATEMENT = "binding.statement";
    private static final String CORRECTED = "binding.corrected";
    private static final String NAME_SCORE = "binding.name-score";

    private final PersonalData personal;
    private final ObjectMapper json;

    CaseSeal(PersonalData personal, ObjectMapper json) {
        this.personal = personal;
        this.json = json;
    }

    byte[] statement(UUID accountId, String statement) {
        return statement == null ? null : personal.seal(accountId, STATEMENT, statement);
    }

    String statement(UUID accountId, byte[] sealed) {
        return sealed == null ? null : personal.open(accountId, STATEMENT, sealed);
    }

    byte[] nameScore(UUID accountId, int score) {
        return personal.seal(accountId, NAME_SCORE, Integer.toString(score));
    }

    Integer nameScore(UUID accountId, byte[] sealed) {
        return sealed == null ? null : Integer.valueOf(personal.open(accountId, NAME_SCORE, sealed));
    }

    byte[] corrected(UUID accountId, Corrected corrected) {
        try {
            return corrected.isNothing() ? null : personal.seal(accountId, CORRECTED, json.writeValueAsString(corrected));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what an officer corrects is writable", e);
        }
    }

    Corrected corrected(BindingCase found) {
        try {
            return found.corrected() == null ? Corrected.NOTHING : json.readValue(personal.open(found.accountId(), CORRECTED, found.corrected()), Corrected.class);
        } catch (JsonProcessingException e) {
            // without its text, which is personal
            throw new IllegalStateException("what an officer corrected in case " + found.id() + " is unreadable");
        }
    }
}
