package id.sigap.membership.review;

import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of what was noted, who looked, and which persons were found to be one. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class IdentityReviews {

    private static final String COLUMNS = "select id, person_id, kind, raised_by, detail_sealed, raised_at, outcome, closed_at from identity_review ";
    private static final UUID FIRST = new UUID(0, 0);
    private static final String NOTE = "identity-review.note";

    private final Database db;
    private final PersonalData personal;

    IdentityReviews(Database db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** Open ones, in the order in which they were raised (their ids'). */
    List<IdentityReview> open(Optional<ReviewKind> kind, Optional<UUID> after, int most) {
        return db.list(COLUMNS + "where closed_at is null and id > ? and (?::text is null or kind = ?) order by id limit ?", IdentityReviews::read, after.orElse(FIRST),
                kind.map(Enum::name).orElse(null), kind.map(Enum::name).orElse(null), most);
    }

    Optional<IdentityReview> find(UUID id) {
        return db.first(COLUMNS + "where id = ?", IdentityReviews::read, id);
    }

    /** It and the other side of its case, if it has one, locked in one order. */
    List<IdentityReview> lockSides(IdentityReview review) {
        return review.kind() == ReviewKind.ONE_FACE_SEVERAL_NUMBERS
                ? db.list(COLUMNS + "where kind = ? and raised_by = ? order by id for update", IdentityReviews::read, review.kind(), review.raisedBy())
                : db.list(COLUMNS + "where id = ? for update", IdentityReviews::read, review.id());
    }

    void looked(UUID reviewId, UUID officerId, Instant now) {
        db.update("insert into identity_review_look (id, review_id, officer_id, looked_at) values (?, ?, ?, ?)", Ids.next(), reviewId, officerId, now);
    }

    boolean hasLooked(UUID reviewId, UUID officerId) {
        return db.first("select from identity_review_look where review_id = ? and officer_id = ? limit 1", row -> true, reviewId, officerId).isPresent();
    }

    /** @param note the officer's words; null for none */
    void close(IdentityReview review, Outcome outcome, UUID officerId, String note, Instant now) {
        db.update("update identity_review set outcome = ?, closed_by = ?, closed_at = ?, note_sealed = ? where id = ?", outcome, officerId, now,
                note == null ? null : personal.seal(review.personId(), NOTE, note), review.id());
    }

    void link(UUID one, UUID other, UUID officerId, Instant now) {
        db.update("""
                insert into person_link (first_person, second_person, linked_by, linked_at) values (least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), ?, ?)
                on conflict do nothing""", one, other, one, other, officerId, now);
    }

    boolean linked(UUID one, UUID other) {
        return db.first("select from person_link where first_person = least(?::uuid, ?::uuid) and second_person = greatest(?::uuid, ?::uuid)", row -> true, one, other, one,
                other).isPresent();
    }

    private static IdentityReview read(Row row) throws SQLException {
        String outcome = row.text("outcome");
        return new IdentityReview(row.uuid("id"), row.uuid("person_id"), row.constant(ReviewKind.class, "kind"), row.text("raised_by"), row.bytes("detail_sealed"),
                row.instant("raised_at"), outcome == null ? null : Outcome.valueOf(outcome), row.instant("closed_at"));
    }
}
