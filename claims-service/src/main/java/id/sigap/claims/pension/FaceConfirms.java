package id.sigap.claims.pension;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Takes a face that matches to what a recipient asked for and has to confirm by it; one that fits nothing that waits is passed over. */
abstract class FaceConfirms<T extends FaceConfirms.Awaiting> implements EventHandler {

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
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VERIFICATION_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(VerificationState.class)) {
            return;
        }
        VerificationState face = event.as(VerificationState.class);
        if (face.purpose() == Purpose.CLAIM && face.outcome() == Outcome.MATCH) {
            locked(face.operationId()).filter(asked -> isMet(asked, face)).ifPresent(asked -> confirm(asked, face));
        }
    }

    private boolean isMet(Awaiting asked, VerificationState face) {
        return asked.confirmedAt() == null && asked.digest().equals(face.operationDigest()) && now().isBefore(asked.expiresAt());
    }
}
