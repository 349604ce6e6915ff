package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.jht.JhtFigure;
import id.sigap.claims.officer.rule.RiskFacts;
import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.claims.officer.rule.RiskLimits;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
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
        return new RiskFacts(persons(claim.id(), since), claims(claim.claimant().personId(), since), boundSince(claim), now, claim.gross(),
                claim.programme() == Programme.JHT ? book.on(JhtFigure.STRAIGHT_THROUGH_LIMIT, LegalDays.of(claim.filedAt())).rupiah() : null);
    }

    private int persons(UUID claimId, Instant since) {
        return db.first("""
                select count(distinct claimant_person_id) as persons from claim
                where account_index = (select account_index from claim where id = ?) and filed_at > ? and claimant_person_id is not null""",
                row -> row.integer("persons"), claimId, since).orElse(0);
    }

    private int claims(UUID claimant, Instant since) {
        return db.first("select count(*) as claims from claim where claimant_person_id = ? and filed_at > ? and channel <> 'SYSTEM'", row -> row.integer("claims"),
                claimant, since).orElse(0);
    }

    private Instant boundSince(Claim claim) {
        return db.first("select since from known_binding where person_id = ? and account_id = ?", row -> row.instant("since"), claim.claimant().personId(),
                claim.accountId()).orElse(null);
    }
}
