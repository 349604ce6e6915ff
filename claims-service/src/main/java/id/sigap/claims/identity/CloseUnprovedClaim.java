package id.sigap.claims.identity;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Closes a claim for which nobody showed a face in time; the member may file again. */
@ApplicationScoped
class CloseUnprovedClaim implements TimerHandler {

    private final ClaimDesk desk;
    private final Clock clock;

    CloseUnprovedClaim(ClaimDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClaimTimers.PROOF_EXPIRY;
    }

    @Override
    public Outcome fire(Timer timer) {
        QuarkusTransaction.requiringNew().run(() -> desk.handleIf(UUID.fromString(timer.key()), claim -> clock.instant().isBefore(claim.proof().expiresAt())
                ? Optional.empty() : Optional.of(Act.of(new ClaimCommand.CloseUnproved()))));
        return Outcome.done();
    }
}
