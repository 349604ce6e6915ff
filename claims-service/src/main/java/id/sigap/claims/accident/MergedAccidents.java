package id.sigap.claims.accident;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Which accidents were found to be one. What was sent to a duplicate stays with it, and is read with what the accident that goes on has. */
@ApplicationScoped
class MergedAccidents {

    private static final int MOST_READ = 100;

    private final Database db;

    MergedAccidents(Database db) {
        this.db = db;
    }

    /** The accident itself, then those that ended as its duplicates, directly or by way of another. */
    List<UUID> with(UUID accidentId) {
        return db.list("""
                with recursive merged (id, steps) as (
                    select ?::uuid, 0 union all select accident.id, merged.steps + 1 from accident join merged on accident.duplicate_of = merged.id)
                select id from merged order by steps, id limit ?""", row -> row.uuid("id"), accidentId, MOST_READ);
    }
}
