package id.sigap.claims.pension;

import id.sigap.claims.identity.AwaitsFace;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.VerificationState;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What a recipient asked for counts once a face that matches confirms it. */
abstract class FaceConfirms<T extends FaceConfirms.Awaiting> implements AwaitsFace {

    /** What waits for a face. */
    interface Awaiting {

        /** Of what was asked for, which the face was taken for. */
        String digest();

        /** When a face no longer counts for it. */
        Instant expiresAt();

        /** Null while no face has confirmed it. */
        Instant confirmedAt();
    }

    /** Locked; empty where nothing of ours has that id. */
    abstract Optional<T> locked(UUID operationId);

    /** Whose account the face is of has not been looked at yet. */
    abstract void confirm(T asked, VerificationState face);

    abstract Instant now();

    @Override
    public boolean take(VerificationState face) {
        Optional<T> asked = locked(face.operationId());
        asked.filter(waiting -> face.outcome() == Outcome.MATCH && isMet(waiting, face)).ifPresent(waiting -> confirm(waiting, face));
        return asked.isPresent();
    }

    /** That somebody has a pensioner's phone does not show that the pensioner lives. */
    private boolean isMet(Awaiting asked, VerificationState face) {
        return asked.confirmedAt() == null && asked.digest().equals(face.operationDigest()) && now().isBefore(asked.expiresAt())
                && face.proof() != ProofKind.STEP_UP;
    }
}
