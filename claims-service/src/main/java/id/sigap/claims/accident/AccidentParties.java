package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.Workers;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Who has to do with an accident, and what that one may add to it or read of it. */
@ApplicationScoped
public class AccidentParties {

    private final AccidentTable table;
    private final ReportTable reports;
    private final Workers workers;
    private final Caller caller;

    AccidentParties(AccidentTable table, ReportTable reports, Workers workers, Caller caller) {
        this.table = table;
        this.reports = reports;
        this.workers = workers;
        this.caller = caller;
    }

    public enum Party {
        WORKER, EMPLOYER, REPORTER, OFFICER
    }

    /**
     * What the caller may do with the papers of an accident.
     *
     * @param sealedFor whose key seals them: the victim's, or the first reporter's account while nobody was found
     * @param mayAdd    papers and photographs, now
     * @param mayRead   those of others too; a reporter reads the own ones only
     */
    public record Access(UUID accidentId, UUID sealedFor, Party party, boolean mayAdd, boolean mayRead) {
    }

    /**
     * As worker, employer or officer by the accident's id; as reporter by the report's, which is all that a reporter knows. Empty for anybody else,
     * and for an officer who is involved.
     */
    @Transactional
    public Optional<Access> access(UUID accidentOrReportId) {
        Optional<AccidentFile> file = table.find(accidentOrReportId);
        if (file.isPresent()) {
            return file.flatMap(found -> party(found).map(party -> access(found, party)));
        }
        return reports.own(accidentOrReportId, caller.accountId()).flatMap(report -> table.find(report.accidentId()))
                .map(found -> access(found, Party.REPORTER));
    }

    /** As what the caller sees a whole accident. */
    Optional<Party> party(AccidentFile file) {
        Accident accident = file.accident();
        if (accident.victimId() != null && caller.personId().filter(accident.victimId()::equals).isPresent()) {
            return Optional.of(Party.WORKER);
        }
        if (employs(file)) {
            return Optional.of(Party.EMPLOYER);
        }
        return isOfficer() && !accident.involves(who(Who.Actor.OFFICER)) ? Optional.of(Party.OFFICER) : Optional.empty();
    }

    /** The employer whose account this is. */
    Optional<UUID> employer() {
        return caller.roles().contains(Role.EMPLOYER) ? caller.npp().flatMap(workers::employer) : Optional.empty();
    }

    Who who(Who.Actor actor) {
        return new Who(actor, caller.accountId(), caller.personId().orElse(null));
    }

    private boolean employs(AccidentFile file) {
        UUID employer = file.cover().employerId();
        Optional<Npp> npp = caller.roles().contains(Role.EMPLOYER) ? caller.npp() : Optional.empty();
        return employer != null && npp.isPresent() && workers.npp(employer).equals(npp);
    }

    private boolean isOfficer() {
        return caller.roles().contains(Role.OFFICER) || caller.roles().contains(Role.SUPERVISOR);
    }

    private static Access access(AccidentFile file, Party party) {
        Accident accident = file.accident();
        boolean taken = switch (accident.status()) {
            case UNMATCHED, REPORTED, STAGE_I, STAGE_II, CLOSED -> true;
            case DUPLICATE, WITHDRAWN, REFUSED -> false;
        };
        return new Access(accident.id(), accident.victimId() == null ? accident.openedBy() : accident.victimId(), party, taken, party != Party.REPORTER);
    }
}
