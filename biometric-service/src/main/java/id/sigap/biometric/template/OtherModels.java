package id.sigap.biometric.template;

import id.sigap.biometric.verification.SealedFaces;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.SealBrokenException;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Which enrolled faces the present engine did not read. */
@ApplicationScoped
class OtherModels {

    private static final UUID FIRST = new UUID(0, 0);
    /** No engine is called so: the face is read anew. */
    private static final String UNREADABLE = "unreadable";

    private final Database database;
    private final SealedFaces faces;
    private final AtomicLong waiting = new AtomicLong();

    OtherModels(Database database, SealedFaces faces, MeterRegistry metrics) {
        this.database = database;
        this.faces = faces;
        metrics.gauge("face.templates.to.embed", waiting);
    }

    /** How far it is. Faces whose engine was not looked at yet count as waiting. */
    record Progress(String engine, long faces, long waiting) {
    }

    private record Unnamed(UUID personId, byte[] sealed) {
    }

    /** Opens faces whose engine is not known and writes it down; how many those were. */
    int name(int most) {
        List<Object[]> named = database.list("""
                select person_id, sealed_face from enrolment where sealed_face is not null and face_model is null limit ? for update skip locked""",
                row -> new Unnamed(row.uuid("person_id"), row.bytes("sealed_face")), most).stream()
                .map(row -> new Object[] {modelOf(row), row.personId()}).toList();
        if (!named.isEmpty()) {
            database.batch("update enrolment set face_model = ? where person_id = ?", named);
        }
        return named.size();
    }

    private String modelOf(Unnamed row) {
        try {
            return faces.open(row.personId(), row.sealed()).version();
        } catch (SealBrokenException | PersonErasedException | IllegalArgumentException unreadable) {
            return UNREADABLE;
        }
    }

    /** From anywhere on, so that one whom the registry never answers stands in nobody's way. */
    List<UUID> some(String engine, int most) {
        List<UUID> found = after(UUID.randomUUID(), engine, most);
        return found.isEmpty() ? after(FIRST, engine, most) : found;
    }

    private List<UUID> after(UUID person, String engine, int most) {
        return database.list("select person_id from enrolment where sealed_face is not null and face_model <> ? and person_id >= ? order by person_id limit ?",
                row -> row.uuid("person_id"), engine, person, most);
    }

    Progress measure(String engine) {
        Progress progress = database.first("""
                select count(*) as faces, count(*) filter (where face_model is distinct from ?) as waiting from enrolment where sealed_face is not null""",
                row -> new Progress(engine, row.number("faces"), row.number("waiting")), engine).orElseThrow();
        waiting.set(progress.waiting());
        return progress;
    }
}
