package id.sigap.membership.home;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A part of the home screen.
 *
 * @param asOf when its newest entry last changed; null while there is none
 */
public record Part<T>(@Schema(examples = "2026-11-24T03:15:00Z") Instant asOf, List<T> items) {

    static <T> Part<T> empty() {
        return new Part<>(null, List.of());
    }

    static <T> Part<T> of(List<T> items, Function<T, Instant> changedAt) {
        return new Part<>(items.stream().map(changedAt).max(Instant::compareTo).orElse(null), List.copyOf(items));
    }
}
