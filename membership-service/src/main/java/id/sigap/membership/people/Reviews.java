package id.sigap.membership.people;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.membership.identity.Difference;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Notes what an officer should look at. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Reviews {

    public static final String DETAIL = "identity-review.detail";

    private final Database db;
    private final PersonalData personal;
    private final ObjectMapper json;
    private final Clock clock;

    Reviews(Database db, PersonalData personal, ObjectMapper json, Clock clock) {
        this.db = db;
        this.personal = personal;
        this.json = json;
        this.clock = clock;
    }

    /** One row for each field on which two sources disagree. */
    public void raise(UUID personId, List<Difference> differences, String raisedBy) {
        differences.forEach(difference -> raise(personId, ReviewKind.of(difference.field()), raisedBy,
                Map.of("known", difference.known(), "stated", difference.stated())));
    }

    /**
     * @param raisedBy the employer or binding that made it known, for example {@code npp:AA000001}
     * @param detail   what to compare; sealed with the person's key
     */
    public void raise(UUID personId, ReviewKind kind, String raisedBy, Map<String, String> detail) {
        db.update("insert into identity_review (id, person_id, kind, raised_by, detail_sealed, raised_at) values (?, ?, ?, ?, ?, ?)",
                Ids.next(), personId, kind, raisedBy, personal.seal(personId, DETAIL, write(detail)), clock.instant());
    }

    /** Whether the same was noted before, whatever came of it. */
    boolean raised(UUID personId, ReviewKind kind, String raisedBy) {
        return db.first("select from identity_review where person_id = ? and kind = ? and raised_by = ? limit 1", row -> true, personId, kind, raisedBy).isPresent();
    }

    private String write(Map<String, String> detail) {
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a map of texts is writable", e);
        }
    }
}
