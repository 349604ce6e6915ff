package id.sigap.claims.paper;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Passes a command to a claim whose time is over, unless it got more time meanwhile. */
@ApplicationScoped
class Deadline {

    private final ClaimDesk desk;
    private final Clock clock;

    Deadline(ClaimDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    TimerHandler.Outcome pass(String claimId, ClaimCommand command) {
        QuarkusTransaction.requiringNew().run(() -> desk.handleIf(UUID.fromString(claimId), claim -> Optional.ofNullable(claim.course().correctBy())
                .filter(until -> !clock.instant().isBefore(until)).map(over -> Act.of(command))));
        return TimerHandler.Outcome.done();
    }
}
