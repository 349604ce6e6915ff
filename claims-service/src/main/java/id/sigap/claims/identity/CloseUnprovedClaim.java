package id.sigap.claims.identity;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Closes a claim for which nobody showed a face in time; the member may file again. */
@ApplicationScoped
class CloseUnprovedClaim implements TimerHandler {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Clock clock;

    CloseUnprovedClaim(ClaimDesk desk, CaseFiles files, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClaimTimers.PROOF_EXPIRY;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID claimId = UUID.fromString(timer.key());
        QuarkusTransaction.requiringNew().run(() -> files.find(claimId).map(CaseFile::claim)
                .filter(claim -> !clock.instant().isBefore(claim.proof().expiresAt()))
                .ifPresent(claim -> desk.handle(claimId, current -> Act.of(new ClaimCommand.CloseUnproved()))));
        return Outcome.done();
    }
}
