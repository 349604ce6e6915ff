package id.sigap.auth.factor.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.factor.passkey.Ceremonies.Purpose;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds a passkey to an account, ten at most. */
@ApplicationScoped
public class AddPasskey {

    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final WebAuthn webAuthn;
    private final ObjectMapper json;

    AddPasskey(Ceremonies ceremonies, Passkeys passkeys, WebAuthn webAuthn, ObjectMapper json) {
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.webAuthn = webAuthn;
        this.json = json;
    }

    /** @throws ProblemException FACTOR_LIMIT */
    @Transactional
    public PasskeyOptions begin(UUID accountId) {
        var present = passkeys.of(accountId);
        if (present.size() >= Passkeys.MOST) {
            throw new ProblemException(AuthProblem.FACTOR_LIMIT);
        }
        return PasskeyOptions.toRegister(ceremonies.begin(Purpose.REGISTER, accountId), webAuthn.rpId(), accountId,
                present.stream().map(Passkey::credentialId).toList());
    }

    /** @throws ProblemException PASSKEY_REFUSED if the answer is not right, late, or of a passkey that is known already */
    @Transactional(Transactional.TxType.MANDATORY)
    public Passkey add(UUID accountId, UUID ceremonyId, String name, Map<String, Object> answer) {
        Optional<Passkey> made = ceremonies.take(ceremonyId, Purpose.REGISTER, accountId)
                .flatMap(challenge -> webAuthn.register(Ids.next(), accountId, name, text(answer), challenge));
        if (made.isEmpty() || !passkeys.add(made.get())) {
            throw new ProblemException(AuthProblem.PASSKEY_REFUSED);
        }
        return made.get();
    }

    private String text(Map<String, Object> answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON is writable", e);
        }
    }
}
