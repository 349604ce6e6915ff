package id.sigap.biometric.proof;

import id.sigap.biometric.verification.Slot;
import id.sigap.contracts.digest.LinesDigest;
import java.util.Objects;

/** Binds a confirmation to one operation as its owner asks for it now: another amount or account has another digest. */
final class ProofDigest {

    private static final String KIND = "sigap-proof-v1";

    private ProofDigest() {
    }

    /** Over the operation's id, its purpose and the digest that its owner gave. */
    static String of(Slot slot) {
        return LinesDigest.of(KIND, slot.operationId(), slot.purpose(), Objects.requireNonNullElse(slot.operationDigest(), "-"));
    }
}
