package id.sigap.claims.pension;

import id.sigap.contracts.biometric.VerificationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Takes a face that matches to the account that waits for it: what is asked to be paid from now on goes there. */
@ApplicationScoped
class AccountFace extends FaceConfirms<AccountChanges.Asked> {

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
    Optional<AccountChanges.Asked> locked(UUID operationId) {
        return changes.locked(operationId);
    }

    @Override
    Instant now() {
        return clock.instant();
    }

    @Override
    void confirm(AccountChanges.Asked asked, VerificationState face) {
        PensionFile file = table.locked(asked.pensionId()).orElseThrow();
        // it may have ended, or an officer may have come to doubt it, since the account was named
        if (file.accountId().equals(face.accountId()) && ChangeAccount.mayChange(file.pension())) {
            changes.confirmed(asked);
            desk.changeAccount(file, changes.account(asked, file.pension().recipient()));
        }
    }
}
