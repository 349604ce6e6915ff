package id.sigap.biometric.template;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The faces of persons, sealed with the person's key. The enrolment holds the current one again: what compares reads that alone. Whoever
 * changes something locks the enrolment first. A person enrolled by a bare row has that face as current one and anchor.
 */
@ApplicationScoped
public class Templates {

    private static final String PUT = """
            insert into template (id, person_id, kind, version, sealed_face, made_at, taken_from) values (?, ?, ?, 1, ?, ?, ?)
            on conflict (person_id, kind) do update set version = template.version + 1, sealed_face = excluded.sealed_face, made_at = excluded.made_at,
                taken_from = excluded.taken_from""";
    // as it lies, unopened: also one that cannot be opened any more
    private static final String KEEP_PREVIOUS = """
            insert into template (id, person_id, kind, version, sealed_face, made_at, taken_from)
            select ?, e.person_id, 'PREVIOUS', 1, e.sealed_face, coalesce(c.made_at, e.enrolled_at), coalesce(c.taken_from, 'BINDING')
            from enrolment e left join template c on c.person_id = e.person_id and c.kind = 'CURRENT'
            where e.person_id = ? and e.sealed_face is not null
            on conflict (person_id, kind) do update set version = template.version + 1, sealed_face = excluded.sealed_face, made_at = excluded.made_at,
                taken_from = excluded.taken_from""";

    private final Database database;
    private final SealedFaces faces;
    private final Clock clock;

    Templates(Database database, SealedFaces faces, Clock clock) {
        this.database = database;
        this.faces = faces;
        this.clock = clock;
    }

    /** @param takenFrom null of a bare row */
    record Stored(Embedding face, Instant madeAt, TakenFrom takenFrom) {
    }

    /** The current face with the enrolment locked; empty where there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Stored> lockCurrent(UUID personId) {
        return database.list("""
                select e.sealed_face, coalesce(t.made_at, e.enrolled_at) as made_at, t.taken_from
                from enrolment e left join template t on t.person_id = e.person_id and t.kind = 'CURRENT'
                where e.person_id = ? and e.sealed_face is not null for update of e""", row -> stored(personId, row), personId).stream().findFirst();
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Stored> find(UUID personId, Kind kind) {
        return database.first("select sealed_face, made_at, taken_from from template where person_id = ? and kind = ?", row -> stored(personId, row), personId, kind);
    }

    /** Puts a face in the current one's place, which becomes the previous one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void replace(UUID personId, Embedding face, TakenFrom takenFrom) {
        database.update(KEEP_PREVIOUS, Ids.next(), personId);
        put(personId, Kind.CURRENT, face, clock.instant(), takenFrom);
        database.update("update enrolment set sealed_face = ?, face_model = ? where person_id = ?", faces.seal(personId, face), face.version(), personId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void anchor(UUID personId, Embedding face, Instant madeAt, TakenFrom takenFrom) {
        put(personId, Kind.ANCHOR, face, madeAt, takenFrom);
    }

    /** Takes the face away that nothing can be compared with any more; it stays as the previous one. */
    @Transactional(Transactional.TxType.MANDATORY)
    void retire(UUID personId) {
        database.update(KEEP_PREVIOUS, Ids.next(), personId);
        database.update("delete from template where person_id = ? and kind <> ?", personId, Kind.PREVIOUS);
        database.update("update enrolment set sealed_face = null, face_model = null where person_id = ?", personId);
    }

    /** Locks the enrolment; false if this engine read its face, or there is none. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean lockOther(UUID personId, String engine) {
        return database.first("select from enrolment where person_id = ? and sealed_face is not null and face_model is distinct from ? for update", row -> true,
                personId, engine).isPresent();
    }

    /** How old the face is that a person is compared with; empty where none is enrolled. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<FaceAge> age(UUID personId) {
        return database.first("""
                select coalesce(a.made_at, e.enrolled_at) as enrolled_at, coalesce(c.made_at, e.enrolled_at) as renewed_at
                from enrolment e left join template a on a.person_id = e.person_id and a.kind = 'ANCHOR'
                    left join template c on c.person_id = e.person_id and c.kind = 'CURRENT'
                where e.person_id = ? and e.sealed_face is not null""",
                row -> new FaceAge(row.instant("enrolled_at"), row.instant("renewed_at")), personId);
    }

    /** Who has a face enrolled by this account. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<UUID> personsOf(UUID accountId) {
        return database.list("select person_id from enrolment where account_id = ? and sealed_face is not null limit 1", row -> row.uuid("person_id"), accountId);
    }

    private void put(UUID personId, Kind kind, Embedding face, Instant madeAt, TakenFrom takenFrom) {
        database.update(PUT, Ids.next(), personId, kind, faces.seal(personId, face), madeAt, takenFrom);
    }

    private Stored stored(UUID personId, Row row) throws SQLException {
        return new Stored(faces.open(personId, row.bytes("sealed_face")), row.instant("made_at"), row.constant(TakenFrom.class, "taken_from"));
    }
}
