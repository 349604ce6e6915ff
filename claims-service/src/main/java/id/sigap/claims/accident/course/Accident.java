package id.sigap.claims.accident.course;

import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentStatus;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A work accident, however many people told of it.
 *
 * @param victimId   null while nobody was found
 * @param told       what the earliest report says; it stops the clock
 * @param reports    how many
 * @param openedBy   account of the first report
 * @param involved   accounts and persons of the victim and of all who reported: none of them decides on it
 */
public record Accident(UUID id, AccidentStatus status, UUID victimId, Told told, AccidentCause cause, int reports, UUID openedBy,
        Set<UUID> involved, Progress progress) {

    /** When it happened and when that was reported, by one report. */
    public record Told(Instant happenedAt, Instant reportedAt) {
        public Told {
            if (reportedAt.isBefore(happenedAt)) {
                throw new IllegalArgumentException("nothing is reported before it happens");
            }
        }
    }

    public Accident {
        involved = Set.copyOf(involved);
    }

    /** True for whoever is the victim or has reported it. */
    public boolean involves(Who who) {
        return who.accountId() != null && involved.contains(who.accountId()) || who.personId() != null && involved.contains(who.personId());
    }

    /** Whether somebody still works on it. */
    public boolean open() {
        return switch (status) {
            case UNMATCHED, REPORTED, STAGE_I, STAGE_II -> true;
            case CLOSED, DUPLICATE, WITHDRAWN, REFUSED -> false;
        };
    }

    Accident in(AccidentStatus next) {
        return new Accident(id, next, victimId, told, cause, reports, openedBy, involved, progress);
    }

    Accident of(UUID victim) {
        return new Accident(id, status, victim, told, cause, reports, openedBy, involved, progress);
    }

    Accident with(Progress next) {
        return new Accident(id, status, victimId, told, cause, reports, openedBy, involved, next);
    }

    Accident reported(Told earliest, int count) {
        return new Accident(id, status, victimId, earliest, cause, count, openedBy, involved, progress);
    }
}
