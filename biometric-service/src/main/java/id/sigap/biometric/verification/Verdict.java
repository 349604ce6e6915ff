package id.sigap.biometric.verification;

import id.sigap.biometric.engine.Band;
import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.biometric.engine.FaceReading;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.QualityReason;
import java.util.Set;

/** What is to become of a selfie that was read. */
public sealed interface Verdict {

    /** It cannot be compared, for these reasons. */
    record BadPicture(Set<QualityReason> reasons) implements Verdict {
    }

    /** It was compared. */
    record Compared(Outcome outcome) implements Verdict {
    }

    /** It is good; what to compare it with is not there yet. */
    record AwaitReference() implements Verdict {
    }

    /** It is good; the machine may not compare it, or cannot: an officer does. */
    record ForOfficer() implements Verdict {
    }

    /** It is good, but there is nothing to compare it with, so it proves nothing. */
    record NothingToCompare() implements Verdict {
    }

    /** What a selfie is compared with, as far as it is there. */
    sealed interface Reference {
        record Ready(Embedding face) implements Reference {
        }

        record Awaited() implements Reference {
        }

        /** No photograph, but the member's identity document, which a machine does not read. */
        record Document() implements Reference {
        }

        record None() implements Reference {
        }
    }

    static Verdict of(FaceReading reading, boolean byHand, Reference reference, FaceMatcher matcher) {
        return switch (reading) {
            case FaceReading.Unusable bad -> new BadPicture(bad.reasons());
            case FaceReading.Usable good -> of(good.embedding(), byHand, reference, matcher);
        };
    }

    static Verdict of(Embedding selfie, boolean byHand, Reference reference, FaceMatcher matcher) {
        return switch (reference) {
            case Reference.None none -> new NothingToCompare();
            case Reference.Document document -> new ForOfficer();
            case Reference.Awaited awaited -> byHand ? new ForOfficer() : new AwaitReference();
            case Reference.Ready ready -> byHand ? new ForOfficer() : new Compared(outcome(matcher.compare(selfie, ready.face())));
        };
    }

    private static Outcome outcome(Band band) {
        return switch (band) {
            case MATCH -> Outcome.MATCH;
            case UNSURE -> Outcome.UNSURE;
            case NO_MATCH -> Outcome.NO_MATCH;
        };
    }
}
