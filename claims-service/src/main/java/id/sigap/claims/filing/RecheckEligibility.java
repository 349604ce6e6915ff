package id.sigap.claims.filing;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.ClaimTimers;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges a claim again that was filed before all its data had arrived: soon at first, then at a tenth of the time waited. */
@ApplicationScoped
class RecheckEligibility implements TimerHandler {

    private final Assessor assessor;
    private final PapersCheck papers;
    private final ClaimDesk desk;
    private final CaseFiles files;
    private final ClaimsConfig config;
    private final Clock clock;

    RecheckEligibility(Assessor assessor, PapersCheck papers, ClaimDesk desk, CaseFiles files, ClaimsConfig config, Clock clock) {
        this.assessor = assessor;
        this.papers = papers;
        this.desk = desk;
        this.files = files;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return ClaimTimers.RECHECK;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID claimId = UUID.fromString(timer.key());
        return QuarkusTransaction.requiringNew().call(() -> desk.handleIf(claimId, this::recheck).map(decided -> Outcome.done())
                .orElseGet(() -> files.find(claimId).map(CaseFile::claim).filter(claim -> claim.status() == ClaimStatus.SUBMITTED)
                        .map(claim -> Outcome.again(pause(claim))).orElseGet(Outcome::done)));
    }

    private Optional<Act> recheck(Claim claim) {
        if (claim.status() != ClaimStatus.SUBMITTED) {
            return Optional.empty();
        }
        Eligibility answer = assessor.assess(claim).eligibility();
        Optional<ClaimCommand> command = switch (answer) {
            case Eligibility.Eligible eligible -> Optional.of(new ClaimCommand.ConfirmEligibility(claim.claimant().isPerson() ? null : papers.of(claim)));
            case Eligibility.Refused refused -> Optional.of(refusal(StepDetail.RULES_NOT_MET));
            case Eligibility.Checking checking -> givenUp(claim)
                    ? Optional.of(refusal(StepDetail.DATA_NEVER_CAME)) : Optional.empty();
        };
        return command.map(decided -> Act.of(decided, List.of(answer.reasoning().explanation())));
    }

    private ClaimCommand refusal(StepDetail because) {
        return new ClaimCommand.RefuseEligibility(because, clock.instant().plus(config.appealWithin()));
    }

    private boolean givenUp(Claim claim) {
        return clock.instant().isAfter(claim.filedAt().plus(config.missingData().givenUpAfter()));
    }

    private Duration pause(Claim claim) {
        Duration tenth = Duration.between(claim.filedAt(), Instant.now(clock)).dividedBy(10);
        Duration first = config.missingData().recheckAfter();
        return tenth.compareTo(first) > 0 ? tenth : first;
    }
}
