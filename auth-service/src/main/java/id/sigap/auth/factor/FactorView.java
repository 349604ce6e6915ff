package id.sigap.auth.factor;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.auth.factor.passkey.Passkeys.Passkey;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One of an account's factors. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Factor")
public record FactorView(
        @Schema(examples = "totp", description = "password, totp, code, or a passkey's id") String factorId,
        FactorKind kind,
        @Schema(examples = "Pixel 8", description = "A passkey's") String name,
        State state, Instant addedAt, Instant usedAt,
        @Schema(description = "A passkey that is kept in more than one place") Boolean backedUp) {

    /** UNCONFIRMED: an authenticator app whose first code is still to come. */
    public enum State {
        ACTIVE, LOCKED, UNCONFIRMED
    }

    static FactorView of(Passkey passkey) {
        return new FactorView(passkey.id().toString(), FactorKind.PASSKEY, passkey.name(), passkey.locked() ? State.LOCKED : State.ACTIVE,
                passkey.addedAt(), passkey.usedAt(), passkey.backedUp());
    }

    static FactorView of(FactorKind kind, State state, Instant addedAt) {
        return new FactorView(kind.name().toLowerCase(java.util.Locale.ROOT), kind, null, state, addedAt, null, null);
    }
}
