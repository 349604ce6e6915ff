package id.sigap.claims.paper;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Passes a command to a claim whose time is over, unless it got more time meanwhile. */
@ApplicationScoped
class Deadline {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Clock clock;

    Deadline(ClaimDesk desk, CaseFiles files, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.clock = clock;
    }

    TimerHandler.Outcome pass(String claimId, ClaimCommand command) {
        UUID id = UUID.fromString(claimId);
        QuarkusTransaction.requiringNew().run(() -> files.find(id).map(CaseFile::claim)
                .filter(claim -> claim.course().correctBy() != null && !clock.instant().isBefore(claim.course().correctBy()))
                .ifPresent(claim -> desk.handle(id, current -> Act.of(command))));
        return TimerHandler.Outcome.done();
    }
}
