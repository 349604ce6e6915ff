package id.sigap.biometric.registry;

import id.sigap.contracts.type.PersonNumber;
import java.time.Duration;

/** Who has photographs of persons, as far as faces need it: the civil registry (Dukcapil) of citizens, the immigration office of foreigners. */
public interface PersonRegistry {

    /** Asks for the photograph of a person; blocks for a bounded time. */
    Answer photograph(PersonNumber number, boolean repeated);

    /** The longest wait before one that did not answer is asked again for this person's photograph. */
    Duration longestWait(PersonNumber number);

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
