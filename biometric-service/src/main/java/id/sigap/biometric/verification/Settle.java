package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Outcome;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Carries out a verdict. The caller holds the slot's lock. */
@ApplicationScoped
public class Settle {

    private final Announce announce;
    private final HandToOfficer handToOfficer;
    private final ForgetSelfie forgetSelfie;
    private final List<AfterMatch> afterMatch;
    private final Clock clock;

    Settle(Announce announce, HandToOfficer handToOfficer, ForgetSelfie forgetSelfie, @All List<AfterMatch> afterMatch, Clock clock) {
        this.announce = announce;
        this.handToOfficer = handToOfficer;
        this.forgetSelfie = forgetSelfie;
        this.afterMatch = afterMatch;
        this.clock = clock;
    }

    public void carryOut(Slot slot, Verification verification, Verdict verdict) {
        Instant now = clock.instant();
        if (slot.status(now) != SlotStatus.OPEN) {
            // too late to count for its operation: it must not look like a proof
            verification.expired();
            announce.progressed(slot, verification);
            return;
        }
        switch (verdict) {
            case Verdict.BadPicture bad -> {
                verification.badPicture(bad.reasons(), now);
                forgetSelfie.now(verification);
                announce.decided(slot, verification);
            }
            case Verdict.Compared compared -> {
                verification.compared(compared.outcome(), now);
                decided(slot, verification, now);
                if (compared.outcome() == Outcome.MATCH) {
                    afterMatch.forEach(listener -> listener.matched(slot, verification));
                }
            }
            case Verdict.NothingToCompare nothing -> {
                verification.nothingToCompare(now);
                decided(slot, verification, now);
            }
            case Verdict.AwaitReference awaiting -> {
                verification.waiting();
                announce.progressed(slot, verification);
            }
            case Verdict.ForOfficer officer -> handToOfficer.hand(slot, verification, now);
        }
    }

    /** An officer compared the pictures. */
    public void byOfficer(Slot slot, Verification verification, UUID officerId, boolean samePerson) {
        Instant now = clock.instant();
        verification.decidedByOfficer(officerId, samePerson, now);
        decided(slot, verification, now);
    }

    private void decided(Slot slot, Verification verification, Instant now) {
        switch (verification.outcome()) {
            case MATCH -> slot.matched(verification.id(), now);
            case UNSURE, NO_MATCH, BAD_PICTURE -> {
                // the slot stays open for another selfie
            }
        }
        forgetSelfie.plan(verification.id(), now);
        announce.decided(slot, verification);
    }
}
