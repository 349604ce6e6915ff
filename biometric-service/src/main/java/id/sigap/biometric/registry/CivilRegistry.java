package id.sigap.biometric.registry;

import id.sigap.contracts.type.Nik;

/** The civil registry (Dukcapil), as far as faces need it. */
public interface CivilRegistry {

    /** Asks for the photograph of a person; blocks for a bounded time. */
    Answer photograph(Nik nik, boolean repeated);

    /** What came of asking. Only {@link Found} proves anything. */
    sealed interface Answer {

        record Found(byte[] file) implements Answer {
        }

        /** The registry knows no photograph of that number. */
        record NoPhotograph() implements Answer {
        }

        /** No answer, or none that can be used; ask again later. */
        record Unavailable(String why) implements Answer {
        }
    }
}
