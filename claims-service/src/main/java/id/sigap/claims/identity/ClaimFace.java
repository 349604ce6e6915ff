package id.sigap.claims.identity;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.RefusalReason;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Database;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Claims wait for a face. A match is used up once. */
@ApplicationScoped
@Priority(ClaimFace.MOST_ARE_FOR_CLAIMS)
class ClaimFace implements AwaitsFace {

    static final int MOST_ARE_FOR_CLAIMS = 10;

    private static final Logger LOG = Logger.getLogger(ClaimFace.class);
    private static final Set<RefusalReason> SUSPICIOUS = Set.of(RefusalReason.FOREIGN_ACCOUNT, RefusalReason.OTHER_OPERATION);

    private final ClaimDesk desk;
    private final PapersCheck papers;
    private final Database db;
    private final Clock clock;

    ClaimFace(ClaimDesk desk, PapersCheck papers, Database db, Clock clock) {
        this.desk = desk;
        this.papers = papers;
        this.db = db;
        this.clock = clock;
    }

    @Override
    public boolean take(VerificationState verification) {
        if (usedBefore(verification)) {
            return true;
        }
        Optional<ClaimDecision> decision = desk.handle(verification.operationId(), claim -> act(claim, verification));
        if (decision.isEmpty()) {
            return false;
        }
        if (decision.get() instanceof ClaimDecision.Refused(RefusalReason reason) && SUSPICIOUS.contains(reason)) {
            LOG.warnf("verification %s does not fit claim %s: %s", verification.verificationId(), verification.operationId(), reason);
        } else if (decision.get() instanceof ClaimDecision.Accepted && verification.outcome() == Outcome.MATCH) {
            db.update("insert into used_verification (verification_id, claim_id, used_at) values (?, ?, ?)", verification.verificationId(),
                    verification.operationId(), clock.instant());
        }
        return true;
    }

    /** What a fund pays needs no hold, and neither does what is held already: the papers decide how it goes on. */
    private Act act(Claim claim, VerificationState face) {
        PapersCheck.Held found = new PapersCheck.Held(null, List.of());
        if (face.outcome() == Outcome.MATCH && claim.status() == ClaimStatus.IDENTITY_CHECK && claim.payout() == null) {
            found = switch (claim.subject().source()) {
                case FUND -> new PapersCheck.Held(papers.of(claim), List.of());
                case LEDGER -> claim.hold() == null ? found : papers.ofHeld(claim);
            };
        }
        return Act.of(new ClaimCommand.ShowFace(face.verificationId(), face.accountId(), face.operationDigest(), face.outcome(), found.papers()), found.told());
    }

    private boolean usedBefore(VerificationState verification) {
        return db.first("select 1 from used_verification where verification_id = ?", row -> true, verification.verificationId()).isPresent();
    }
}
