package id.sigap.claims.officer;

import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.officer.rule.Lot;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;

/** Sets some of the claims that went straight through aside, to be looked at afterwards: at random, and more of those with a flag. */
@ApplicationScoped
class SampleDraw implements ClaimMoved {

    private static final String RANDOM = "claim.sample.random";
    private static final String RISK = "claim.sample.risk";
    private static final Set<ClaimStep> STRAIGHT = Set.of(ClaimStep.APPROVED_DIRECTLY, ClaimStep.APPROVED_BY_RULES);

    private final BlindIndex digest;
    private final RiskCheck risks;
    private final RiskConfig config;
    private final Branches branches;
    private final Database db;
    private final WorkLog log;
    private final Clock clock;

    SampleDraw(BlindIndex digest, RiskCheck risks, RiskConfig config, Branches branches, Database db, WorkLog log, Clock clock) {
        this.digest = digest;
        this.risks = risks;
        this.config = config;
        this.branches = branches;
        this.db = db;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        if (!STRAIGHT.contains(step.step())) {
            return;
        }
        Set<RiskFlag> flags = risks.flags(claim);
        if (!flags.isEmpty() && Lot.falls(digest.of(RISK, claim.id().toString()), config.riskSample())) {
            draw(claim, "RISK", flags);
        } else if (Lot.falls(digest.of(RANDOM, claim.id().toString()), config.randomSample())) {
            draw(claim, "RANDOM", flags);
        }
    }

    private void draw(Claim claim, String why, Set<RiskFlag> flags) {
        db.update("insert into review_sample (id, claim_id, branch, why, risks, drawn_at) values (?, ?, ?, ?, ?, ?) on conflict (claim_id) do nothing", Ids.next(),
                claim.id(), branches.of(claim), why, flags, clock.instant());
        log.add(claim.id(), WorkLog.What.SAMPLED, null, null, why);
    }
}
