package id.sigap.claims.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.claims.explain.Explanation;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Seals and opens what a case file holds of a person. */
@ApplicationScoped
class CaseSeals {

    private static final String ACCOUNT = "claim.account-number";
    private static final String NAME = "claim.legal-name";
    private static final String NOTE = "claim.note";
    private static final String EXPLANATION = "claim.explanation";

    private final PersonalData sealer;
    private final BlindIndex index;
    private final ObjectMapper json;

    CaseSeals(PersonalData sealer, BlindIndex index, ObjectMapper json) {
        this.sealer = sealer;
        this.index = index;
        this.json = json;
    }

    void putAccount(ClaimEntity entity, BankAccount account) {
        entity.bankCode = account.bankCode();
        entity.accountNumberSealed = sealer.seal(entity.personId, ACCOUNT, account.accountNumber());
        entity.accountIndex = index.of(ACCOUNT, account.bankCode() + ":" + account.accountNumber());
    }

    BankAccount account(ClaimEntity entity) {
        return new BankAccount(entity.bankCode, sealer.open(entity.personId, ACCOUNT, entity.accountNumberSealed));
    }

    void putLegalName(ClaimEntity entity, String name) {
        entity.legalNameSealed = sealer.seal(entity.personId, NAME, name);
    }

    String legalName(ClaimEntity entity) {
        return sealer.open(entity.personId, NAME, entity.legalNameSealed);
    }

    byte[] note(UUID personId, String note) {
        return note == null || note.isBlank() ? null : sealer.seal(personId, NOTE, note);
    }

    String note(UUID personId, byte[] sealed) {
        return sealed == null ? null : sealer.open(personId, NOTE, sealed);
    }

    void putExplanation(ClaimEntity entity, Explanation explanation) {
        try {
            entity.explanationSealed = sealer.seal(entity.personId, EXPLANATION, json.writeValueAsBytes(explanation));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an explanation is writable as JSON", e);
        }
    }

    Explanation explanation(ClaimEntity entity) {
        try {
            return json.readValue(sealer.open(entity.personId, EXPLANATION, entity.explanationSealed), Explanation.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept explanation is readable", e);
        }
    }
}
