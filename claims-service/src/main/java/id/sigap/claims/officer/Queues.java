package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Skill;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/** Lists what waits, nearest due day first. */
@ApplicationScoped
class Queues {

    private record Place(LocalDate dueOn, UUID claimId) {

        static final Place FIRST = new Place(LocalDate.EPOCH, new UUID(0, 0));

        static Place of(String key) {
            String[] parts = key.split("/", 2);
            if (parts.length != 2) {
                throw new IllegalArgumentException("no place");
            }
            try {
                return new Place(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException e) {
                throw new IllegalArgumentException(e);
            }
        }
    }

    private static final String VISIBLE = """
            where w.state = 'OPEN' and w.skill = any(?) and (? or w.branch = ?) and (? or w.escalation <> 'SUPERVISOR') and (w.due_on, w.claim_id) > (?, ?)
            """;
    private static final String IN_ORDER = " order by w.due_on, w.claim_id limit ?";

    private final Database db;
    private final OwnReviews own;

    Queues(Database db, OwnReviews own) {
        this.db = db;
        this.own = own;
    }

    /** Of an officer's own skills and branch; of every skill for supervisors, of every branch for the head office. */
    Page<WorkItem> waiting(Officer officer, boolean unassigned, String cursor, int limit) {
        return page(officer, own.skills(officer), unassigned ? " and w.assigned_to is null" : "", cursor, limit);
    }

    /** What has gone up because its time is over. */
    Page<WorkItem> overdue(Officer officer, String cursor, int limit) {
        return page(officer, EnumSet.allOf(Skill.class), " and w.escalation <> 'NONE'", cursor, limit);
    }

    private Page<WorkItem> page(Officer officer, Collection<Skill> skills, String more, String cursor, int limit) {
        Place after = Cursor.read(cursor, Place::of).orElse(Place.FIRST);
        List<WorkItem> rows = db.list(Work.COLUMNS + VISIBLE + more + IN_ORDER, row -> WorkItem.of(Work.of(row)), skills, officer.ofHeadOffice(), officer.branch(),
                officer.supervisor(), after.dueOn(), after.claimId(), limit + 1);
        return Page.of(rows, limit, WorkItem::place);
    }
}
