package id.sigap.claims.heir.kin;

import java.util.UUID;

/** Who gets the money for the funeral. */
public sealed interface FuneralTo {

    record WhoPaid(UUID personId) implements FuneralTo {
    }

    /** Those who divide the rest. */
    record TheHeirs() implements FuneralTo {
    }

    /** There is no heir, and nobody says to have paid. */
    record NobodyYet() implements FuneralTo {
    }
}
