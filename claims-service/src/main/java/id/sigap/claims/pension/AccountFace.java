package id.sigap.claims.pension;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Takes a face that matches to the account that waits for it: what is asked to be paid from now on goes there. */
@ApplicationScoped
class AccountFace implements EventHandler {

    private final AccountChanges changes;
    private final PensionTable table;
    private final PensionDesk desk;
    private final Clock clock;

    AccountFace(AccountChanges changes, PensionTable table, PensionDesk desk, Clock clock) {
        this.changes = changes;
        this.table = table;
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "pension-account-face";
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
        if (face.purpose() == Purpose.CLAIM && face.outcome() == Outcome.MATCH) {
            changes.locked(face.operationId()).filter(asked -> asked.confirmedAt() == null && asked.digest().equals(face.operationDigest())
                    && clock.instant().isBefore(asked.expiresAt())).ifPresent(asked -> confirm(asked, face));
        }
    }

    private void confirm(AccountChanges.Asked asked, VerificationState face) {
        PensionFile file = table.locked(asked.pensionId()).orElseThrow();
        // it may have ended, or an officer may have come to doubt it, since the account was named
        if (file.accountId().equals(face.accountId()) && ChangeAccount.mayChange(file.pension())) {
            changes.confirmed(asked);
            desk.changeAccount(file, changes.account(asked, file.pension().recipient()));
        }
    }
}
