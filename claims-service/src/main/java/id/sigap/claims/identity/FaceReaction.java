package id.sigap.claims.identity;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;

/** Takes each face that was verified for an operation of this service to the one thing that waits for it. */
@ApplicationScoped
class FaceReaction implements EventHandler {

    private static final Logger LOG = Logger.getLogger(FaceReaction.class);

    private final List<AwaitsFace> kinds;

    FaceReaction(@All List<AwaitsFace> kinds) {
        this.kinds = kinds;
    }

    @Override
    public String name() {
        return "verification-reaction";
    }

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
        if (face.purpose() == Purpose.CLAIM && kinds.stream().noneMatch(kind -> kind.take(face))) {
            LOG.warnf("verification %s is for nothing of ours", face.verificationId());
        }
    }
}
