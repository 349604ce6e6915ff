package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.likeness.Lot.OpenedFace;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.crypto.SealBrokenException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads enrolled faces page by page, and opens each with its person's key; the keys of a page are read at once. */
@ApplicationScoped
class StoredFaces {

    private static final String OF_ALL = """
            select person_id, person_key, sealed_face from enrolment where sealed_face is not null and face_model = ? and person_id > ? order by person_id limit ?""";
    private static final String OF_PASS = """
            select e.person_id, e.person_key, e.sealed_face from likeness_search s join enrolment e using (person_id)
            where s.pass_id = ? and e.sealed_face is not null and e.face_model = ? and s.person_id > ? order by s.person_id limit ?""";

    private final Database database;
    private final PersonalData personal;
    private final SealedFaces faces;
    private final BiometricConfig.Likeness config;
    private final MeterRegistry metrics;

    StoredFaces(Database database, PersonalData personal, SealedFaces faces, BiometricConfig config, MeterRegistry metrics) {
        this.database = database;
        this.personal = personal;
        this.faces = faces;
        this.config = config.likeness();
        this.metrics = metrics;
    }

    private record Sealed(UUID personId, byte[] key, byte[] face) {
    }

    /**
     * @param last the last person of the page, opened or not; null if there is none
     * @param read how many there are; fewer than a page on the last one
     */
    record Page(List<OpenedFace> faces, UUID last, int read, boolean more) {
    }

    /** The next page of everybody's. */
    @Transactional(Transactional.TxType.MANDATORY)
    Page ofAll(String model, UUID after) {
        return page(database.list(OF_ALL, StoredFaces::sealed, model, after, config.page()));
    }

    /** The next page of those of the persons whom a pass looks for. */
    @Transactional(Transactional.TxType.MANDATORY)
    Page ofPass(Pass pass, UUID after) {
        return page(database.list(OF_PASS, StoredFaces::sealed, pass.id(), pass.model(), after, config.page()));
    }

    private Page page(List<Sealed> rows) {
        personal.expect(rows.stream().map(Sealed::personId).toList());
        List<OpenedFace> opened = new ArrayList<>(rows.size());
        rows.forEach(row -> open(row).ifPresent(opened::add));
        return new Page(opened, rows.isEmpty() ? null : rows.getLast().personId(), rows.size(), rows.size() == config.page());
    }

    private Optional<OpenedFace> open(Sealed row) {
        try {
            return Optional.of(new OpenedFace(row.personId(), row.key(), faces.open(row.personId(), row.face())));
        } catch (SealBrokenException | PersonErasedException | IllegalArgumentException unreadable) {
            metrics.counter("face.likeness.unreadable").increment();
            return Optional.empty();
        }
    }

    private static Sealed sealed(Row row) throws SQLException {
        return new Sealed(row.uuid("person_id"), row.bytes("person_key"), row.bytes("sealed_face"));
    }
}
