package id.sigap.biometric.proof;

import id.sigap.biometric.factor.FactorKind;
import id.sigap.biometric.factor.FactorRules;
import id.sigap.biometric.factor.Judged;
import id.sigap.biometric.verification.Announce;
import id.sigap.biometric.verification.OpenSlots;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Standings;
import id.sigap.biometric.verification.Supersede;
import id.sigap.biometric.verification.Way;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** A member whose face did not do proves an operation with a factor of the account. */
@ApplicationScoped
class ConfirmByFactor {

    static final String OPERATION = "biometric.proof";

    private final OpenSlots openSlots;
    private final Standings standings;
    private final FactorRules rules;
    private final StepUp stepUp;
    private final Supersede supersede;
    private final OtherProofs proofs;
    private final Announce announce;
    private final Clock clock;

    ConfirmByFactor(OpenSlots openSlots, Standings standings, FactorRules rules, StepUp stepUp, Supersede supersede, OtherProofs proofs, Announce announce,
            Clock clock) {
        this.openSlots = openSlots;
        this.standings = standings;
        this.rules = rules;
        this.stepUp = stepUp;
        this.supersede = supersede;
        this.proofs = proofs;
        this.announce = announce;
        this.clock = clock;
    }

    /**
     * @param token of the step-up; may be null
     * @return the operation, which is matched now
     * @throws ProblemException NOT_FOUND if it is not this account's; else why the factor proves nothing
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Slot confirm(UUID accountId, UUID operationId, String token) {
        Slot slot = openSlots.lock(accountId, operationId);
        if (!rules.takes(slot.purpose(), slot.amount())) {
            throw standings.refusal(BiometricProblem.PROOF_NOT_ENOUGH, slot);
        }
        if (!standings.ways(slot).contains(Way.STEP_UP)) {
            throw standings.refusal(BiometricProblem.SELFIE_FIRST, slot);
        }
        StepUp.Proved proved = stepUp.require(token, OPERATION, ProofDigest.of(slot));
        Instant now = clock.instant();
        switch (rules.judge(slot.purpose(), slot.amount(), proved.methods(), proved.since(), now)) {
            case Judged.Enough enough -> prove(slot, enough.kind(), now);
            case Judged.NoFactor none -> throw standings.refusal(BiometricProblem.STRONGER_PROOF_NEEDED, slot);
            case Judged.NotEnough weak -> throw standings.refusal(BiometricProblem.PROOF_NOT_ENOUGH, slot);
            case Judged.TooNew fresh -> throw standings.refusal(BiometricProblem.FACTOR_TOO_NEW, slot).with("usableFrom", fresh.usableFrom());
        }
        return slot;
    }

    private void prove(Slot slot, FactorKind kind, Instant now) {
        supersede.underWay(slot);
        UUID id = proofs.factor(slot.operationId(), slot.accountId(), kind, now);
        slot.matched(id, now);
        announce.provedByFactor(slot, id, now);
    }
}
