package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.AccidentCommand;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Makes one accident of two, or keeps two apart for good. Who does it holds the victim's lock first, so that no two wait for each other. */
@ApplicationScoped
class MergeAccidents {

    private final AccidentTable table;
    private final ReportTable reports;
    private final AccidentDesk desk;
    private final LinkedClaims claims;
    private final List<AccidentsMerged> listeners;
    private final Database db;
    private final Clock clock;

    MergeAccidents(AccidentTable table, ReportTable reports, AccidentDesk desk, LinkedClaims claims, @All List<AccidentsMerged> listeners, Database db, Clock clock) {
        this.table = table;
        this.reports = reports;
        this.desk = desk;
        this.claims = claims;
        this.listeners = listeners;
        this.db = db;
        this.clock = clock;
    }

    /** @return the accident that goes on, with the reports and claims of both */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile merge(UUID duplicateId, UUID otherId, Who officer, String note) {
        AccidentFile other = onVictim(otherId);
        AccidentFile duplicate = found(duplicateId);
        requireOneVictim(duplicate.accident(), other.accident());
        desk.act(duplicateId, new AccidentCommand.MergeInto(officer, otherId), Remark.of(note));
        AccidentFile goesOn = desk.act(otherId, new AccidentCommand.TakeOver(officer, duplicate.accident().told(), duplicate.accident().reports(), duplicate.accident().progress()),
                Remark.of(note));
        reports.reseal(duplicateId, other.accident().victimId());
        reports.moveAll(duplicateId, otherId);
        claims.moveAll(duplicateId, otherId);
        listeners.forEach(listener -> listener.merged(duplicateId, otherId, officer.accountId()));
        return table.find(goesOn.id()).orElseThrow();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile keepApart(UUID accidentId, UUID otherId, Who officer, String note) {
        AccidentFile other = onVictim(otherId);
        requireOneVictim(found(accidentId).accident(), other.accident());
        AccidentFile file = desk.act(accidentId, new AccidentCommand.KeepApart(officer, otherId), Remark.of(note));
        desk.act(otherId, new AccidentCommand.KeepApart(officer, accidentId), Remark.of(note));
        apart(accidentId, otherId);
        return file;
    }

    /** From now on the two are not shown as alike. */
    void apart(UUID one, UUID other) {
        db.update("""
                insert into accident_apart (one, other, at) values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?) on conflict do nothing""",
                one, other, one, other, clock.instant());
    }

    private AccidentFile onVictim(UUID accidentId) {
        AccidentFile file = found(accidentId);
        if (file.accident().victimId() == null) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, file.accident().status()).field("accidentId");
        }
        table.lockVictim(file.accident().victimId());
        return found(accidentId);
    }

    private AccidentFile found(UUID accidentId) {
        return table.find(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    private static void requireOneVictim(Accident one, Accident other) {
        if (one.victimId() != null && !one.victimId().equals(other.victimId())) {
            throw new ProblemException(ClaimsProblem.ANOTHER_WORKERS_ACCIDENT).field("accidentId");
        }
    }
}
