package id.sigap.claims.benefit;

import java.time.LocalDate;
import java.util.List;

/** The days on which a membership protects. */
public record Coverage(List<Span> spans) {

    /** @param to last day, itself included; null while it goes on */
    public record Span(LocalDate from, LocalDate to) {
        public Span {
            if (to != null && to.isBefore(from)) {
                throw new IllegalArgumentException("a protection does not end before it begins");
            }
        }
    }

    public Coverage {
        spans = List.copyOf(spans);
    }

    public boolean on(LocalDate day) {
        for (Span span : spans) {
            if (!day.isBefore(span.from()) && (span.to() == null || !day.isAfter(span.to()))) {
                return true;
            }
        }
        return false;
    }
}
