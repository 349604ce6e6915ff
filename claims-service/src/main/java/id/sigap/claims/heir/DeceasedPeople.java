package id.sigap.claims.heir;

import id.sigap.claims.heir.kin.Named;
import id.sigap.claims.readmodel.KnownPeople;
import id.sigap.claims.readmodel.KnownPeople.Identity;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.Kpj;
import id.sigap.platform.Clocks;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;

/** Finds who is said to have died. KPJ, name and birth date must all agree; what does not is not told, and attempts are counted. */
@ApplicationScoped
class DeceasedPeople {

    private final KnownPeople people;
    private final Database db;
    private final DeathConfig config;
    private final LegalDays days;
    private final Clock clock;

    DeceasedPeople(KnownPeople people, Database db, DeathConfig config, LegalDays days, Clock clock) {
        this.people = people;
        this.db = db;
        this.config = config;
        this.days = days;
        this.clock = clock;
    }

    /**
     * @throws ProblemException DECEASED_NOT_FOUND, OWN_DEATH, TOO_MANY_REQUESTS
     */
    Identity find(UUID accountId, UUID personId, Kpj kpj, Named who) {
        count(accountId);
        Identity found = people.ofKpj(kpj).stream().flatMap(id -> people.identity(id).stream())
                .filter(identity -> new Named(identity.legalName(), identity.born()).same(who)).findFirst()
                .orElseThrow(() -> new ProblemException(ClaimsProblem.DECEASED_NOT_FOUND));
        if (found.personId().equals(personId) || accountId.equals(found.accountId())) {
            throw new ProblemException(ClaimsProblem.OWN_DEATH);
        }
        return found;
    }

    /** In a transaction of its own, so that a refusal does not take the attempt back. */
    private void count(UUID accountId) {
        LocalDate today = days.today();
        int tries = QuarkusTransaction.requiringNew().call(() -> {
            db.update("delete from death_try where account_id = ? and day < ?", accountId, today);
            return db.first("""
                    insert into death_try (account_id, day, tries) values (?, ?, 1)
                    on conflict (account_id, day) do update set tries = least(death_try.tries + 1, 1000000) returning tries""",
                    row -> row.integer("tries"), accountId, today).orElseThrow();
        });
        if (tries > config.triesADay()) {
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS)
                    .retryAfter(Duration.between(clock.instant(), today.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant()));
        }
    }
}
