package id.sigap.claims.casefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.statement.Statement;
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
    private static final String STATEMENT = "claim.statement";

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
        entity.accountNumberSealed = sealer.seal(entity.owner(), ACCOUNT, account.accountNumber());
        entity.accountIndex = index.of(ACCOUNT, account.bankCode() + ":" + account.accountNumber());
    }

    BankAccount account(ClaimEntity entity) {
        return new BankAccount(entity.bankCode, sealer.open(entity.owner(), ACCOUNT, entity.accountNumberSealed));
    }

    void putLegalName(ClaimEntity entity, String name) {
        entity.legalNameSealed = sealer.seal(entity.owner(), NAME, name);
    }

    String legalName(ClaimEntity entity) {
        return sealer.open(entity.owner(), NAME, entity.legalNameSealed);
    }

    /** @param owner see {@link ClaimEntity#owner()} */
    byte[] note(UUID owner, String note) {
        return note == null || note.isBlank() ? null : sealer.seal(owner, NOTE, note);
    }

    String note(UUID owner, byte[] sealed) {
        return sealed == null ? null : sealer.open(owner, NOTE, sealed);
    }

    void putStatement(ClaimEntity entity, Statement statement) {
        entity.statementSealed = statement.equals(Statement.NOTHING) ? null : sealer.seal(entity.owner(), STATEMENT, write(statement));
    }

    Statement statement(ClaimEntity entity) {
        return entity.statementSealed == null ? Statement.NOTHING : read(sealer.open(entity.owner(), STATEMENT, entity.statementSealed), Statement.class);
    }

    void putExplanation(ClaimEntity entity, Explanation explanation) {
        entity.explanationSealed = sealer.seal(entity.owner(), EXPLANATION, write(explanation));
    }

    Explanation explanation(ClaimEntity entity) {
        return read(sealer.open(entity.owner(), EXPLANATION, entity.explanationSealed), Explanation.class);
    }

    private byte[] write(Object value) {
        try {
            return json.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what a case file holds is writable as JSON", e);
        }
    }

    private <T> T read(String kept, Class<T> type) {
        try {
            return json.readValue(kept, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a kept " + type.getSimpleName() + " is readable", e);
        }
    }
}
