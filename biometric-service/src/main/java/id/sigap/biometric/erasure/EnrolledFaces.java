package id.sigap.biometric.erasure;

import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.SealedNumber;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * The faces that persons enrolled. They live as long as the account by which they were enrolled, and as long as any consent of it is in
 * force; a person who was bound by another account meanwhile was enrolled anew by that, and keeps the face under it.
 */
@ApplicationScoped
class EnrolledFaces implements Erases {

    private final Database database;
    private final PersonalData personal;
    private final SealedFaces faces;

    EnrolledFaces(Database database, PersonalData personal, SealedFaces faces) {
        this.database = database;
        this.personal = personal;
        this.faces = faces;
    }

    private record Enrolled(UUID personId, SealedNumber number) {
    }

    @Override
    public int closed(UUID accountId) {
        List<UUID> persons = database.list("delete from enrolment where account_id = ? returning person_id", row -> row.uuid("person_id"), accountId);
        persons.forEach(personal::destroy);
        return persons.size();
    }

    @Override
    public int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        if (!left.isEmpty()) {
            return 0;
        }
        List<Enrolled> enrolled = database.list("select person_id, sealed_nik, sealed_passport from enrolment where account_id = ? for update",
                row -> new Enrolled(row.uuid("person_id"), new SealedNumber(row.bytes("sealed_nik"), row.bytes("sealed_passport"))), accountId);
        enrolled.forEach(this::forgetFace);
        return enrolled.size();
    }

    /** The number, by which a later act asks the registry, is sealed with a new key; the faces are lost with the old one. */
    private void forgetFace(Enrolled enrolled) {
        PersonNumber number = faces.open(enrolled.personId(), enrolled.number());
        personal.destroy(enrolled.personId());
        SealedNumber anew = faces.seal(enrolled.personId(), number);
        database.update("update enrolment set sealed_face = null, face_model = null, sealed_nik = ?, sealed_passport = ? where person_id = ?", anew.nik(), anew.passport(),
                enrolled.personId());
        database.update("delete from template where person_id = ?", enrolled.personId());
    }
}
