package id.sigap.biometric.verification;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Turns away what the machine would have to compare while it rests, and says until when, and what can be done meanwhile. */
@ApplicationScoped
public class WhileCooling {

    /** Selfies of an operation among which one is looked for that an officer can be asked about. */
    private static final int MOST = 20;

    private final MachineTries tries;
    private final Standings standings;
    private final Verifications verifications;
    private final DocumentInstead documentInstead;
    private final PictureVault vault;
    private final Clock clock;

    WhileCooling(MachineTries tries, Standings standings, Verifications verifications, DocumentInstead documentInstead, PictureVault vault, Clock clock) {
        this.tries = tries;
        this.standings = standings;
        this.verifications = verifications;
        this.documentInstead = documentInstead;
        this.vault = vault;
        this.clock = clock;
    }

    /**
     * @param live whether what is to be sent comes of a challenge
     * @throws ProblemException FACE_COOLING_DOWN if it would go to the machine, and that rests
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void refuse(Slot slot, boolean live) {
        refuse(slot, tries.of(slot), live);
    }

    void refuse(Slot slot, MachineState machine, boolean live) {
        machine.restsUntil(live).ifPresent(retryAt -> {
            throw refusal(slot, retryAt);
        });
    }

    private ProblemException refusal(Slot slot, Instant retryAt) {
        ProblemException refusal = standings.refusal(BiometricProblem.FACE_COOLING_DOWN, slot).retryAfter(Duration.between(clock.instant(), retryAt)).with("retryAt", retryAt);
        contestable(slot).ifPresent(selfie -> refusal.with("reviewAt", VerificationResource.PATH + selfie.id() + "/review"));
        return refusal;
    }

    /** The last selfie that an officer can be asked about. */
    private Optional<Verification> contestable(Slot slot) {
        if (verifications.underWay(slot.operationId()).isPresent()) {
            return Optional.empty();
        }
        return verifications.last(slot.operationId(), MOST).stream()
                .filter(selfie -> documentInstead.contestable(slot, selfie) && vault.has(selfie.id(), PictureKind.SELFIE)).findFirst();
    }
}
