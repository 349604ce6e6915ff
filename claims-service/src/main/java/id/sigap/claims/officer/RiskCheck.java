package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.jht.JhtFigure;
import id.sigap.claims.officer.rule.RiskFacts;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.claims.officer.rule.RiskLimits;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Finds what makes a claim risky, from what is on file here. */
@ApplicationScoped
public class RiskCheck {

    private final Database db;
    private final RuleBook book;
    private final RiskConfig config;
    private final Clock clock;

    RiskCheck(Database db, RuleBook book, RiskConfig config, Clock clock) {
        this.db = db;
        this.book = book;
        this.config = config;
        this.clock = clock;
    }

    /** A firm claims for many persons, to one account, all the time: no flag is raised for it. */
    public Set<RiskFlag> flags(Claim claim) {
        if (!claim.claimant().isPerson()) {
            return Set.of();
        }
        return RiskFlag.of(facts(claim), new RiskLimits(config.personsOnAccount(), config.claimsLately(), config.recentlyBound(), config.justBelow()));
    }

    /** Whether officers are to look at it before anything is paid. */
    public boolean forbidsStraightThrough(Claim claim) {
        Set<RiskFlag> forbidden = config.review().orElse(Set.of());
        return !forbidden.isEmpty() && flags(claim).stream().anyMatch(forbidden::contains);
    }

    private RiskFacts facts(Claim claim) {
        Instant now = clock.instant();
        Instant since = now.minus(config.lately());
        UUID claimant = claim.claimant().personId();
        return db.first("""
                select
                    (select count(distinct claimant_person_id) from claim where account_index = (select account_index from claim where id = ?)
                        and filed_at > ? and claimant_person_id is not null) as persons,
                    (select count(*) from claim where claimant_person_id = ? and filed_at > ? and channel <> 'SYSTEM') as claims,
                    (select since from known_binding where person_id = ? and account_id = ?) as bound_since""",
                row -> new RiskFacts(row.integer("persons"), row.integer("claims"), row.instant("bound_since"), now, claim.gross(), limit(claim)),
                claim.id(), since, claimant, since, claimant, claim.accountId()).orElseThrow();
    }

    private Rupiah limit(Claim claim) {
        return claim.programme() == Programme.JHT ? book.on(JhtFigure.STRAIGHT_THROUGH_LIMIT, LegalDays.of(claim.filedAt())).rupiah() : null;
    }
}
