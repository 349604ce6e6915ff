package id.sigap.claims.accident;

import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Lists accidents; each list is bounded, and a page reads one more than fits. */
@ApplicationScoped
class AccidentSearch {

    private static final String NEAR = """
            o.victim_id = a.victim_id and o.id <> a.id and o.status in ('REPORTED', 'STAGE_I', 'STAGE_II', 'CLOSED')
            and o.happened_at between a.happened_at - make_interval(secs => ?) and a.happened_at + make_interval(secs => ?)
            and not exists (select from accident_apart p where p.one = least(a.id, o.id) and p.other = greatest(a.id, o.id))""";
    private static final int MOST_NEAR = 20;

    private final Database db;
    private final AccidentTable table;
    private final ClaimsConfig config;

    AccidentSearch(Database db, AccidentTable table, ClaimsConfig config) {
        this.db = db;
        this.table = table;
        this.config = config;
    }

    /** Accidents of a victim that may take another report, the closest in time first. */
    List<AccidentFile> around(UUID victimId, Instant happenedAt) {
        double seconds = config.accident().nearWithin().toSeconds();
        return db.list("""
                select * from accident where victim_id = ? and status in ('REPORTED', 'STAGE_I', 'STAGE_II', 'CLOSED')
                and happened_at between ?::timestamptz - make_interval(secs => ?) and ?::timestamptz + make_interval(secs => ?)
                order by abs(extract(epoch from happened_at - ?::timestamptz)), id limit ?""",
                table::file, victimId, happenedAt, seconds, happenedAt, seconds, happenedAt, MOST_NEAR);
    }

    /** Others of the same victim that may be the same accident, those left out that an officer found to be different. */
    List<AccidentFile> near(UUID accidentId) {
        double seconds = config.accident().nearWithin().toSeconds();
        return db.list("select o.* from accident a join accident o on " + NEAR + " where a.id = ? order by o.id limit ?", table::file, seconds, seconds,
                accidentId, MOST_NEAR);
    }

    List<AccidentFile> ofVictim(UUID personId, UUID before, int limit) {
        return db.list("select * from accident where victim_id = ? and status <> 'DUPLICATE' and (?::uuid is null or id < ?) order by id desc limit ?",
                table::file, personId, before, before, limit + 1);
    }

    List<AccidentFile> ofEmployer(UUID employerId, UUID before, int limit) {
        return db.list("select * from accident where employer_id = ? and status <> 'DUPLICATE' and (?::uuid is null or id < ?) order by id desc limit ?",
                table::file, employerId, before, before, limit + 1);
    }

    /** Oldest first. @param nearOnly those that may be told of twice */
    List<AccidentFile> inStatus(AccidentStatus status, boolean nearOnly, UUID after, int limit) {
        double seconds = config.accident().nearWithin().toSeconds();
        return db.list("select a.* from accident a where a.status = ? and (?::uuid is null or a.id > ?) and (not ? or exists (select from accident o where "
                + NEAR + ")) order by a.id limit ?", table::file, status, after, after, nearOnly, seconds, seconds, limit + 1);
    }
}
