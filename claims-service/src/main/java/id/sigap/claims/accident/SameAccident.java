package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Likeness;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.claims.setup.ClaimsConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Finds whether an accident of a victim was told of already. The victim is locked, so that the answer holds until the transaction ends. */
@ApplicationScoped
class SameAccident {

    private final AccidentSearch search;
    private final Likeness.Window window;

    SameAccident(AccidentSearch search, ClaimsConfig config) {
        this.search = search;
        this.window = new Likeness.Window(config.accident().sameWithin(), config.accident().nearWithin());
    }

    /** The closest in time of those that are the same. */
    Optional<AccidentFile> as(UUID victimId, Instant happenedAt, AccidentCause cause) {
        return search.around(victimId, happenedAt).stream().filter(file -> likeness(file, happenedAt, cause) == Likeness.SAME).findFirst();
    }

    Likeness likeness(AccidentFile file, Instant happenedAt, AccidentCause cause) {
        return Likeness.of(file.accident().told().happenedAt(), file.accident().cause(), happenedAt, cause, window);
    }
}
