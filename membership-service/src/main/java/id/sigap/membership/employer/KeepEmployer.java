package id.sigap.membership.employer;

import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.membership.http.Conditions;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Makes or changes an employer's record. */
@ApplicationScoped
public class KeepEmployer {

    /** What was kept, and whether it is new. */
    public record Kept(Employer employer, boolean isNew) {
    }

    private final Employers employers;
    private final Outbox outbox;
    private final Database db;
    private final Clock clock;

    KeepEmployer(Employers employers, Outbox outbox, Database db, Clock clock) {
        this.employers = employers;
        this.outbox = outbox;
        this.db = db;
        this.clock = clock;
    }

    /**
     * @param conditions whether the client means the record as it is now
     * @throws ProblemException EMPLOYER_CHANGED if it does not
     */
    @Transactional
    public Kept keep(Npp npp, EmployerDetails details, Conditions conditions) {
        // two that create one record at once: the second waits here and finds it
        db.call("select pg_advisory_xact_lock(hashtextextended(?, 8082))", npp.value());
        Optional<EmployerEntity> found = employers.locked(npp);
        if (!conditions.hold(found.map(row -> Employer.of(row).etag()))) {
            throw new ProblemException(MembershipProblem.EMPLOYER_CHANGED);
        }
        EmployerEntity row = found.orElseGet(() -> blank(npp));
        if (row.revision == 0 || !details.sameAs(row)) {
            change(row, details);
        }
        return new Kept(Employer.of(row), found.isEmpty());
    }

    private static EmployerEntity blank(Npp npp) {
        EmployerEntity row = new EmployerEntity();
        row.id = Ids.next();
        row.npp = npp.value();
        return row;
    }

    private void change(EmployerEntity row, EmployerDetails details) {
        row.name = details.name();
        row.scale = details.scale();
        row.riskClass = details.riskClass();
        row.revision++;
        row.changedAt = clock.instant();
        employers.persistAndFlush(row);
        outbox.append(new EmployerState(row.id, new Npp(row.npp), row.name, row.scale, row.riskClass));
    }
}
