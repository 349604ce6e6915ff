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
    private final ChallengeDue challengeDue;
    private final MachineTries tries;
    private final FactorRules rules;
    private final Clock clock;

    Standings(Verifications verifications, DocumentInstead documentInstead, Captures captures, ChallengeDue challengeDue, MachineTries tries, FactorRules rules,
            Clock clock) {
        this.tries = tries;
        this.verifications = verifications;
        this.documentInstead = documentInstead;
        this.captures = captures;
        this.challengeDue = challengeDue;
        this.rules = rules;
        this.clock = clock;
    }

    /** Best first; never empty while the operation is open. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Way> ways(Slot slot) {
        return Way.of(of(slot), rules);
    }

    /** Says that something is not possible, and what is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ProblemException refusal(BiometricProblem problem, Slot slot) {
        return new ProblemException(problem).with("ways", ways(slot));
    }

    Standing of(Slot slot) {
        List<Verification> past = verifications.last(slot.operationId(), MOST);
        Optional<Verification> latest = past.stream().findFirst();
        return new Standing(slot.status(clock.instant()), slot.purpose(), slot.amount(), slot.reference(), slot.lacksPhotograph(), documentInstead.of(slot),
                captures.allowed(slot.accountId(), slot.purpose()), past.stream().anyMatch(Standings::failed), challengeDue.of(slot),
                latest.filter(selfie -> selfie.sealedFace().isPresent() && documentInstead.contestable(slot, selfie)).isPresent(), tries.restsUntil(slot, false).isPresent(),
                latest.map(selfie -> new Standing.Selfie(selfie.status(), selfie.outcome())));
    }

    private static boolean failed(Verification selfie) {
        return selfie.status() == VerificationStatus.WITH_OFFICER || selfie.status() == VerificationStatus.DONE && selfie.outcome() != Outcome.MATCH;
    }
}
