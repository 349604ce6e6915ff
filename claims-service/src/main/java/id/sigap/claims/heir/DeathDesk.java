package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathCase;
import id.sigap.claims.heir.death.DeathCommand;
import id.sigap.claims.heir.death.DeathDecision;
import id.sigap.claims.heir.death.DeathMachine;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.DeathFacts;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Takes a command to the case of a death: the machine decides, the case and its step are kept together. */
@ApplicationScoped
class DeathDesk {

    private final DeathFiles files;
    private final DeathSteps steps;
    private final DeathSeals seals;
    private final Database db;
    private final Instance<DeathChanged> changed;
    private final Clock clock;

    DeathDesk(DeathFiles files, DeathSteps steps, DeathSeals seals, Database db, @Any Instance<DeathChanged> changed, Clock clock) {
        this.files = files;
        this.steps = steps;
        this.seals = seals;
        this.db = db;
        this.changed = changed;
        this.clock = clock;
    }

    /** The one case of a person, opened where there is none; others wait until the transaction ends. */
    DeathFile openFor(UUID deceased) {
        Optional<DeathFile> known = files.lockOfPerson(deceased);
        if (known.isPresent()) {
            return known.get();
        }
        db.update("""
                insert into death_case (id, person_id, status, needs_second, reported_at, changed_at) values (?, ?, ?, false, ?, ?)
                on conflict (person_id) do nothing""", Ids.next(), deceased, DeathStatus.REPORTED, clock.instant(), clock.instant());
        return files.lockOfPerson(deceased).orElseThrow();
    }

    /**
     * @param facts what is proposed; null with any other command
     * @throws ProblemException where the machine refuses
     */
    DeathFile handle(DeathFile file, DeathCommand command, DeathFacts facts, UUID accountId, String why) {
        DeathCase before = file.death();
        switch (DeathMachine.decide(before, command)) {
            case DeathDecision.Refused(DeathDecision.Reason reason) -> throw refusal(reason, before);
            case DeathDecision.Accepted(DeathCase next, var step) -> {
                keep(next, next.status() == DeathStatus.FAMILY_PROPOSED && facts == null ? file.proposal() : facts, file);
                steps.add(before.id(), before.deceasedPersonId(), file.declarations().isEmpty() ? null : before.status(), next.status(), step, accountId, why);
            }
        }
        return files.find(before.id()).orElseThrow();
    }

    /** Lets heirs and guardians find the case as it stands now, and tells who waits for it. */
    DeathFile moved(DeathFile file) {
        UUID caseId = file.death().id();
        db.update("delete from death_party where case_id = ?", caseId);
        db.batch("insert into death_party (case_id, party_index) values (?, ?) on conflict do nothing",
                file.parties().stream().map(person -> new Object[] {caseId, seals.party(person)}).toList());
        DeathCases.Overview overview = DeathCases.Overview.of(file);
        changed.forEach(one -> one.onDeathChanged(overview));
        return file;
    }

    private void keep(DeathCase next, DeathFacts proposal, DeathFile file) {
        UUID deceased = next.deceasedPersonId();
        DeathFacts settled = next.status() == DeathStatus.SETTLED && next.confirmedBy() != null && file.death().status() != DeathStatus.SETTLED
                ? file.proposal() : file.settled();
        db.update("""
                update death_case set status = ?, proposal_sealed = ?, proposed_by = ?, needs_second = ?, settled_sealed = ?, confirmed_by = ?, ground = ?,
                    changed_at = ? where id = ?""",
                next.status(), seals.facts(deceased, next.status() == DeathStatus.FAMILY_PROPOSED ? proposal : null), next.proposedBy(), next.needsSecond(),
                seals.facts(deceased, settled), next.confirmedBy(), next.ground(), clock.instant(), next.id());
    }

    private static ProblemException refusal(DeathDecision.Reason reason, DeathCase death) {
        return switch (reason) {
            case MOVED_ON -> new ProblemException(ClaimsProblem.DEATH_MOVED_ON, death.status());
            case SECOND_OFFICER_REQUIRED -> new ProblemException(ClaimsProblem.SECOND_OFFICER_FOR_FAMILY);
            case ALL_IS_PAID -> new ProblemException(ClaimsProblem.DEATH_PAID_OUT);
        };
    }
}
