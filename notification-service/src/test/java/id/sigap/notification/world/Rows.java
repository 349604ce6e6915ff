package id.sigap.notification.world;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Looks into the service's tables. */
@ApplicationScoped
public class Rows {

    private final Database db;

    Rows(Database db) {
        this.db = db;
    }

    public long count(String sql, Object... values) {
        return db.first(sql, row -> row.result().getLong(1), values).orElseThrow();
    }

    public int update(String sql, Object... values) {
        return db.update(sql, values);
    }

    /** QUEUED, SENT, FAILED, EXPIRED, or NONE. */
    public String stateOf(UUID delivery) {
        return db.first("select state from delivery where id = ?", row -> row.text("state"), delivery).orElse("NONE");
    }

    /** Why it waits or failed; empty if nothing is noted. */
    public String reasonOf(UUID delivery) {
        return db.first("select coalesce(reason, '') as reason from delivery where id = ?", row -> row.text("reason"), delivery).orElse("");
    }

    public UUID idOfOnlyMessage(UUID account) {
        return db.first("select id from message where account_id = ?", row -> row.uuid("id"), account).orElseThrow();
    }

    /** Whether anything of a code is left that could still be read. */
    public boolean holdsSecretOf(UUID code) {
        return count("select count(*) from person_key where owner_id = ?", code) > 0
                || count("select count(*) from delivery where id = ? and letter_sealed is not null", code) > 0;
    }
}
