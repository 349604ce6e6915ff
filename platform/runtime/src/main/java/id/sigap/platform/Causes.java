package id.sigap.platform;

import java.util.Objects;
import java.util.stream.Stream;

/** What is behind a failure. */
public final class Causes {

    /** Chains are short; one that is longer goes round in a circle. */
    private static final int MOST = 20;

    private Causes() {
    }

    /** The failure itself, its cause, and so on; at most 20 of them. */
    public static Stream<Throwable> of(Throwable failure) {
        return Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(MOST);
    }

    /** Those of one kind. */
    public static <T extends Throwable> Stream<T> of(Throwable failure, Class<T> kind) {
        return of(failure).filter(kind::isInstance).map(kind::cast);
    }
}
