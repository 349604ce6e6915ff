package id.sigap.claims.harm;

import id.sigap.claims.accident.Accidents;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Gives the claims of an accident that was merged before merges did so the keys of the accident that goes on. Migration V21 leaves a timer for each such
 * accident: whether two claims of wages are for the same days is sealed in what they state, which SQL can't read.
 */
@ApplicationScoped
class RekeyMergedClaims implements TimerHandler {

    static final String KIND = "rekey-merged-claims";

    private final Accidents accidents;
    private final ClaimsOfMergedAccidents merged;

    RekeyMergedClaims(Accidents accidents, ClaimsOfMergedAccidents merged) {
        this.accidents = accidents;
        this.merged = merged;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /** Again for the same accident: it has no claims any more, so nothing happens. */
    @Override
    public Outcome fire(Timer timer) {
        UUID duplicate = UUID.fromString(timer.key());
        QuarkusTransaction.requiringNew().run(() -> merged.merged(duplicate, accidents.lockedGoingOn(duplicate), null));
        return Outcome.done();
    }
}
