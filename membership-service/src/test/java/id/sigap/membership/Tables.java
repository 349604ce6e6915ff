package id.sigap.membership;

import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks into the service's tables. */
@ApplicationScoped
public class Tables {

    private final Database db;
    private final PersonalData personal;

    Tables(Database db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Kinds of the reviews of a person, in order. */
    public List<String> reviews(UUID personId) {
        return db.list("select kind from identity_review where person_id = ? order by id", row -> row.text("kind"), personId);
    }

    /** Details of the reviews of a person, opened. */
    public List<String> reviewDetails(UUID personId) {
        return db.list("select detail_sealed from identity_review where person_id = ? order by id",
                row -> personal.open(personId, "identity-review.detail", row.bytes("detail_sealed")), personId);
    }

    public long count(String sql, Object... values) {
        return db.first(sql, row -> row.result().getLong(1), values).orElse(0L);
    }

    public int update(String sql, Object... values) {
        return db.update(sql, values);
    }

    public String text(String sql, Object... values) {
        return db.first(sql, row -> row.result().getString(1), values).orElseThrow();
    }

    public boolean hasSeen(String eventId) {
        return count("select count(*) from inbox where event_id = ?", UUID.fromString(eventId)) > 0;
    }
}
