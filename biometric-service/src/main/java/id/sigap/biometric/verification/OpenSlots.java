package id.sigap.biometric.verification;

import id.sigap.biometric.person.BoundAccounts;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The operations for which their owners may show something now. */
@ApplicationScoped
public class OpenSlots {

    private final Slots slots;
    private final BoundAccounts boundAccounts;
    private final Clock clock;

    OpenSlots(Slots slots, BoundAccounts boundAccounts, Clock clock) {
        this.slots = slots;
        this.boundAccounts = boundAccounts;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND if it is not this account's; NO_VERIFICATION_OPEN if it waits for nothing any more */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slot lock(UUID accountId, UUID operationId) {
        Slot slot = slots.lock(operationId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        refuseUnlessOpen(slot);
        return slot;
    }

    void refuseUnlessOpen(Slot slot) {
        if (slot.status(clock.instant()) != SlotStatus.OPEN || !boundAccounts.mayAct(slot.personId(), slot.accountId())) {
            throw new ProblemException(BiometricProblem.NO_VERIFICATION_OPEN);
        }
    }
}
