package id.sigap.biometric.verification;

import id.sigap.biometric.capture.Captures;
import id.sigap.biometric.factor.FactorRules;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Finds out how an operation stands, and what its owner can do now. */
@ApplicationScoped
public class Standings {

    /** Selfies that are looked back at. */
    private static final int MOST = 20;

    private final Verifications verifications;
    private final DocumentInstead documentInstead;
    private final Captures captures;
    private final LivenessPolicy liveness;
    private final MachineTries tries;
    private final FactorRules rules;
    private final Clock clock;

    Standings(Verifications verifications, DocumentInstead documentInstead, Captures captures, LivenessPolicy liveness, MachineTries tries, FactorRules rules,
            Clock clock) {
        this.tries = tries;
        this.verifications = verifications;
        this.documentInstead = documentInstead;
        this.captures = captures;
        this.liveness = liveness;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @param latest  the last selfie; empty before the first
     * @param machine what the machine still does for it
     */
    record Look(Standing standing, Optional<Verification> latest, MachineState machine) {
    }

    /** Best first; never empty while the operation is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Way> ways(Slot slot) {
        return Way.of(look(slot).standing(), rules);
    }

    /** Says that something is not possible, and what is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProblemException refusal(BiometricProblem problem, Slot slot) {
        return new ProblemException(problem).with("ways", ways(slot));
    }

    Look look(Slot slot) {
        List<Verification> past = verifications.last(slot.operationId(), MOST);
        Optional<Verification> latest = past.stream().findFirst();
        MachineState machine = tries.of(slot);
        Standing standing = new Standing(slot.status(clock.instant()), slot.purpose(), slot.amount(), slot.reference(), slot.lacksPhotograph(), documentInstead.of(slot),
                captures.allowed(slot.accountId(), slot.purpose()), past.stream().anyMatch(Standings::failed), liveness.due(slot.purpose(), compared(past)),
                latest.filter(selfie -> selfie.sealedFace().isPresent() && documentInstead.contestable(slot, selfie)).isPresent(), machine.restsUntil(false).isPresent(), machine.restsUntil(true).isPresent(),
                latest.map(selfie -> new Standing.Selfie(selfie.status(), selfie.outcome())));
        return new Look(standing, latest, machine);
    }

    private static List<LivenessPolicy.Past> compared(List<Verification> past) {
        return past.stream().filter(selfie -> selfie.status() == VerificationStatus.DONE && selfie.decidedBy() == Decider.MACHINE && !selfie.nothingCompared())
                .map(selfie -> new LivenessPolicy.Past(selfie.outcome(), selfie.live())).toList();
    }

    private static boolean failed(Verification selfie) {
        return selfie.status() == VerificationStatus.WITH_OFFICER || selfie.status() == VerificationStatus.DONE && selfie.outcome() != Outcome.MATCH;
    }
}
