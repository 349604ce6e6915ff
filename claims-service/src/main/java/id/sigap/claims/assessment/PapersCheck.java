package id.sigap.claims.assessment;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.officer.RiskCheck;
import id.sigap.claims.programme.Programmes;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.type.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;

/** Finds which papers a claim needs, which of them are missing, and whether officers have to look at it. */
@ApplicationScoped
public class PapersCheck {

    private final Assessor assessor;
    private final Programmes programmes;
    private final PapersAtHand atHand;
    private final PayDays payDays;
    private final RiskCheck risks;
    private final ClaimsConfig config;
    private final Clock clock;

    PapersCheck(Assessor assessor, Programmes programmes, PapersAtHand atHand, PayDays payDays, RiskCheck risks, ClaimsConfig config, Clock clock) {
        this.assessor = assessor;
        this.programmes = programmes;
        this.atHand = atHand;
        this.payDays = payDays;
        this.risks = risks;
        this.config = config;
        this.clock = clock;
    }

    /** Where nobody needs to look and no risk flag forbids it, the payout comes with it. */
    public Papers of(Claim claim) {
        Set<DocumentKind> needed = needed(claim);
        if (!missing(claim, needed).isEmpty()) {
            return new Papers.Missing(clock.instant().plus(config.papersWithin()));
        }
        Payout straight = needed.isEmpty() && !risks.forbidsStraightThrough(claim) ? assessor.award(claim).map(Award::payout).orElse(null) : null;
        return new Papers.Complete(straight, payDays.lastFor(claim.programme(), clock.instant()));
    }

    public Set<DocumentKind> missing(Claim claim) {
        return missing(claim, needed(claim));
    }

    public Set<DocumentKind> needed(Claim claim) {
        Rupiah gross = assessor.gross(claim).orElse(Rupiah.ZERO);
        return programmes.of(claim.programme()).papers(assessor.filing(claim), gross, LegalDays.of(claim.filedAt()));
    }

    private Set<DocumentKind> missing(Claim claim, Set<DocumentKind> needed) {
        if (needed.isEmpty()) {
            return Set.of();
        }
        Set<DocumentKind> missing = EnumSet.copyOf(needed);
        missing.removeAll(atHand.of(claim.id()));
        return missing;
    }
}
