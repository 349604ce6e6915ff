package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.util.Optional;

/**
 * How an operation stands: all that decides what the member can do now.
 *
 * @param amount            empty where it is not known, or no money follows
 * @param photographLacking whether there is no photograph for an officer to look at
 * @param document          whether a document was sent that serves in its place
 * @param agreed            whether the member consents to face pictures for the purpose
 * @param failed            whether a selfie for it did not do: it could not be used, was not matched, or is left to an officer
 * @param challengeDue      whether a face challenge is the next step of the policy
 * @param contestable       whether an officer may be asked to look at the last selfie
 * @param resting           whether the machine rests from this account's selfies; where officers compare them in any case it does not
 * @param challengesRest    whether it rests from what comes of a challenge
 * @param latest            the last selfie; empty before the first
 */
record Standing(SlotStatus slot, Purpose purpose, Optional<Rupiah> amount, ReferenceState reference, boolean photographLacking, boolean document, boolean agreed,
        boolean failed, boolean challengeDue, boolean contestable, boolean resting, boolean challengesRest,
        Optional<Selfie> latest) {

    /** @param outcome null until it is decided */
    record Selfie(VerificationStatus status, Outcome outcome) {
    }

    boolean underWay() {
        return latest.map(selfie -> selfie.status().underWay()).orElse(false);
    }

    boolean badPicture() {
        return latest.map(selfie -> selfie.status() == VerificationStatus.DONE && selfie.outcome() == Outcome.BAD_PICTURE).orElse(false);
    }

    /** Whether there is, or may still come, what a selfie is compared with. */
    boolean comparable() {
        return reference != ReferenceState.NONE || document;
    }

    /** Whether a selfie would come, or is, before an officer who has nothing to compare it with. */
    boolean documentWanted() {
        boolean withOfficer = latest.map(selfie -> selfie.status() == VerificationStatus.WITH_OFFICER).orElse(false);
        return !document && (reference == ReferenceState.NONE || photographLacking && withOfficer);
    }

    /** The face is asked for first. Who does not agree to a picture, of whom there is no photograph, or whose selfie did not do may show another proof. */
    boolean mayDoWithoutFace() {
        return failed || !agreed || reference == ReferenceState.NONE;
    }
}
