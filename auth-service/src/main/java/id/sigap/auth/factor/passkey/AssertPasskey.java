package id.sigap.auth.factor.passkey;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.webauthn4j.data.AuthenticationData;
import id.sigap.auth.factor.passkey.Ceremonies.Purpose;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Has a passkey prove whose it is. */
@ApplicationScoped
public class AssertPasskey {

    private final Ceremonies ceremonies;
    private final Passkeys passkeys;
    private final WebAuthn webAuthn;
    private final ObjectMapper json;

    AssertPasskey(Ceremonies ceremonies, Passkeys passkeys, WebAuthn webAuthn, ObjectMapper json) {
        this.ceremonies = ceremonies;
        this.passkeys = passkeys;
        this.webAuthn = webAuthn;
        this.json = json;
    }

    /** Begins a sign-in; nobody is named. */
    @Transactional
    public PasskeyOptions beginSignIn() {
        return PasskeyOptions.toAssert(ceremonies.begin(Purpose.SIGN_IN, null), webAuthn.rpId(), List.of());
    }

    /** Begins a proof by the owner of an account who is signed in. */
    @Transactional
    public PasskeyOptions beginProof(UUID accountId) {
        List<byte[]> own = passkeys.of(accountId).stream().filter(passkey -> !passkey.locked()).map(Passkey::credentialId).toList();
        return PasskeyOptions.toAssert(ceremonies.begin(Purpose.PROOF, accountId), webAuthn.rpId(), own);
    }

    /** Whose passkey answered; empty if the answer is not right. It may be locked: the caller decides what that means. */
    @Transactional
    public Optional<Passkey> signIn(UUID ceremonyId, Map<String, Object> answer) {
        return verified(answer, ceremonies.take(ceremonyId, Purpose.SIGN_IN, null));
    }

    /** The passkey of the account that answered, and is not locked. */
    @Transactional
    public Optional<Passkey> proves(UUID accountId, UUID ceremonyId, Map<String, Object> answer) {
        return verified(answer, ceremonies.take(ceremonyId, Purpose.PROOF, accountId))
                .filter(passkey -> passkey.accountId().equals(accountId) && !passkey.locked());
    }

    private Optional<Passkey> verified(Map<String, Object> answer, Optional<byte[]> challenge) {
        Optional<AuthenticationData> data = challenge.isEmpty() ? Optional.empty() : webAuthn.read(text(answer));
        if (data.isEmpty()) {
            return Optional.empty();
        }
        Optional<Passkey> passkey = passkeys.byCredential(data.get().getCredentialId()).filter(found -> isItsOwn(data.get(), found));
        Optional<WebAuthn.Used> used = passkey.flatMap(found -> webAuthn.verify(data.get(), found, challenge.get()));
        used.ifPresent(now -> passkeys.used(passkey.get().id(), now.signCount(), now.backedUp()));
        return used.isEmpty() ? Optional.empty() : passkey;
    }

    private static boolean isItsOwn(AuthenticationData data, Passkey passkey) {
        byte[] handle = data.getUserHandle();
        return handle == null || handle.length == 0 || Arrays.equals(handle, PasskeyOptions.handle(passkey.accountId()));
    }

    private String text(Map<String, Object> answer) {
        try {
            return json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("what was read as JSON is writable", e);
        }
    }
}
