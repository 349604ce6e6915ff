package id.sigap.biometric.likeness;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What is known of a case's persons. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class CasePersons {

    // a selfie that was matched with the person before a photograph, the newest before others
    private static final String PICTURE = """
            with e as (select person_id, account_id, binding_id from enrolment where person_id = ?),
                wanted as (
                    select v.id as subject, 'SELFIE' as kind from e join verification v on v.account_id = e.account_id
                        join slot s on s.operation_id = v.operation_id and s.matched_by = v.id and (s.operation_id = e.binding_id or s.person_id = e.person_id)
                    union all select unnest(array[e.binding_id, e.person_id]), 'REFERENCE' from e)
            select p.subject, p.kind from wanted join picture p using (subject, kind) order by p.kind desc, p.kept_at desc limit 1""";

    private final Database database;

    CasePersons(Database database) {
        this.database = database;
    }

    /** @param account by which the face was enrolled */
    record Enrolled(UUID account, boolean citizen, Instant enrolledAt) {
    }

    /** Where a picture lies in the vault. */
    record Place(UUID subject, PictureKind kind) {
    }

    Optional<Enrolled> find(UUID personId) {
        return database.first("select account_id, sealed_nik is not null as citizen, enrolled_at from enrolment where person_id = ?",
                row -> new Enrolled(row.uuid("account_id"), row.flag("citizen"), row.instant("enrolled_at")), personId);
    }

    /** A picture of the person that is still kept. */
    Optional<Place> picture(UUID personId) {
        return database.first(PICTURE, row -> new Place(row.uuid("subject"), row.constant(PictureKind.class, "kind")), personId);
    }

    PictureState pictureState(UUID personId) {
        if (picture(personId).isPresent()) {
            return PictureState.READY;
        }
        return database.first("select state from likeness_photograph where person_id = ?", row -> row.constant(PictureState.class, "state"), personId)
                .orElse(PictureState.NOT_ASKED);
    }

    /** Whether the case is about the owner of this account, by enrolment or by what membership-service says. */
    boolean concerns(LikenessCase looked, UUID accountId) {
        return database.first("""
                select from enrolment where account_id = ? and person_id in (?, ?)
                union all select from bound_account where account_id = ? and person_id in (?, ?) limit 1""", row -> true,
                accountId, looked.first(), looked.second(), accountId, looked.first(), looked.second()).isPresent();
    }
}
