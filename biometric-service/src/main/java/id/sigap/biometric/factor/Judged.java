package id.sigap.biometric.factor;

import java.time.Instant;

/** Whether a factor proves an operation. */
public sealed interface Judged {

    record Enough(FactorKind kind) implements Judged {
    }

    /** It is none that counts, or nobody knows since when the account has it. */
    record NoFactor() implements Judged {
    }

    /** Not for this purpose, or not for so much money. Waiting changes nothing. */
    record NotEnough() implements Judged {
    }

    /** Whoever got into an account would add a factor first: it counts from this time on. */
    record TooNew(Instant usableFrom) implements Judged {
    }
}
