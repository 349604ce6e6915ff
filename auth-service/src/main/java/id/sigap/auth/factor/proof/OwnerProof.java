package id.sigap.auth.factor.proof;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That it is the owner who asks, though the session might be in other hands: exactly one of them. */
@Schema(name = "OwnerProof", description = "Exactly one of password, totp and passkey", examples = "{\"password\":\"tujuh gajah di Lampung\"}")
public record OwnerProof(
        @Size(max = 512) @Schema(examples = "tujuh gajah di Lampung") String password,
        @Pattern(regexp = "[0-9]{6}") @Schema(examples = "287082") String totp,
        PasskeyAnswer passkey) {

    /** A passkey's answer to a challenge from {@code POST /auth/v1/factors/proof-options}. */
    @Schema(name = "PasskeyAnswer")
    public record PasskeyAnswer(UUID ceremonyId,
            @Schema(description = "The credential as the platform gave it (AuthenticationResponseJSON)",
                    examples = "{\"id\":\"kT9sXy\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"eyJ0eXBlIjoi\",\"authenticatorData\":\"SZYN5YgO\",\"signature\":\"MEUCIQDx\"}}")
            Map<String, Object> credential) {
        @Override
        public String toString() {
            return "PasskeyAnswer[***]";
        }
    }

    @JsonIgnore
    boolean isOne() {
        return Stream.of(password, totp, passkey).filter(java.util.Objects::nonNull).count() == 1
                && (passkey == null || passkey.ceremonyId() != null && passkey.credential() != null);
    }

    /** Of what it is, where it {@link #isOne}. */
    @JsonIgnore
    String kind() {
        return password != null ? "password" : totp != null ? "totp" : "passkey";
    }

    @Override
    public String toString() {
        return "OwnerProof[***]";
    }
}
