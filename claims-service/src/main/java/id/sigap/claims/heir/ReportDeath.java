package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathCommand;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Somebody reports a death: it becomes a case, or joins the one that there is. */
@ApplicationScoped
class ReportDeath {

    private final DeathDesk desk;
    private final DeathFiles files;
    private final DeathSeals seals;
    private final SharesPaid sharesPaid;
    private final Database db;
    private final DeathConfig config;
    private final Clock clock;

    ReportDeath(DeathDesk desk, DeathFiles files, DeathSeals seals, SharesPaid sharesPaid, Database db, DeathConfig config, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.seals = seals;
        this.sharesPaid = sharesPaid;
        this.db = db;
        this.config = config;
        this.clock = clock;
    }

    /**
     * @param declared makes the facts, with the ids that members of the family have in the case
     * @throws ProblemException DEATH_REPORTS_FULL, DEATH_PAID_OUT
     */
    @Transactional(Transactional.TxType.MANDATORY)
    DeathFile report(UUID deceased, UUID reporterAccount, UUID reporter, Function<Map<String, UUID>, DeathFacts> declared) {
        DeathFile file = desk.openFor(deceased);
        if (file.declarations().size() >= config.declarations()) {
            throw new ProblemException(ClaimsProblem.DEATH_REPORTS_FULL, config.declarations());
        }
        DeathFacts facts = declared.apply(file.knownMembers());
        boolean differs = file.contradicts(reporter, facts);
        desk.handle(file, new DeathCommand.Declare(differs, differs && sharesPaid.any(file.death().id())), null, reporterAccount, null);
        keep(file, reporterAccount, reporter, facts);
        return desk.moved(files.find(file.death().id()).orElseThrow());
    }

    private void keep(DeathFile file, UUID reporterAccount, UUID reporter, DeathFacts facts) {
        UUID caseId = file.death().id();
        db.update("update death_declaration set replaced = true where case_id = ? and reporter_person_id = ? and not replaced", caseId, reporter);
        db.update("""
                insert into death_declaration (case_id, no, reporter_person_id, reporter_account_id, facts_sealed, declared_at) values (?, ?, ?, ?, ?, ?)""",
                caseId, file.declarations().size() + 1, reporter, reporterAccount, seals.facts(file.death().deceasedPersonId(), facts), clock.instant());
    }
}
