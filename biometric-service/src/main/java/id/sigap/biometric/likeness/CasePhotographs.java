package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.SealedNumber;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.sql.Database;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The registry's photographs that are fetched for cases: one for each person however many cases there are, sealed with the person's key. They
 * are asked for by an officer who is about to look, not when a case is raised: most pictures are never needed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CasePhotographs {

    private final Database database;
    private final PictureVault vault;
    private final SealedFaces faces;
    private final Timers timers;
    private final BiometricConfig config;
    private final Clock clock;

    CasePhotographs(Database database, PictureVault vault, SealedFaces faces, Timers timers, BiometricConfig config, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.faces = faces;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Whose photograph is asked for.
     *
     * @param until when it is given up
     */
    record Wanted(PersonNumber number, int failures, Instant until) {
    }

    void ask(UUID personId) {
        database.update("""
                insert into likeness_photograph (person_id, state, asked_at) values (?, 'COMING', ?)
                on conflict (person_id) do update set state = excluded.state, asked_at = excluded.asked_at, failures = 0 where likeness_photograph.state = 'NONE'""",
                personId, clock.instant());
        timers.scheduleNow(FetchCasePhotograph.TIMER, personId.toString(), "");
    }

    /** Empty if nobody waits for it any more. */
    Optional<Wanted> wanted(UUID personId) {
        return database.first("""
                select e.sealed_nik, e.sealed_passport, p.failures, p.asked_at from likeness_photograph p join enrolment e using (person_id)
                where p.person_id = ? and p.state = 'COMING'""",
                row -> new Wanted(faces.open(personId, new SealedNumber(row.bytes("sealed_nik"), row.bytes("sealed_passport"))), row.integer("failures"),
                        row.instant("asked_at").plus(config.likeness().photographAwaited())), personId);
    }

    /** It came. Whoever was erased meanwhile, or withdrew consent, is not asked for any more. */
    void came(UUID personId, byte[] file) {
        boolean enrolled = database.first("select from enrolment where person_id = ? and sealed_face is not null for key share", row -> true, personId).isPresent();
        if (enrolled && database.update("delete from likeness_photograph where person_id = ?", personId) > 0) {
            vault.keep(personId, PictureKind.REFERENCE, personId, file);
            forgetLater(personId);
        }
    }

    void none(UUID personId) {
        database.update("update likeness_photograph set state = 'NONE' where person_id = ?", personId);
    }

    void failed(UUID personId) {
        database.update("update likeness_photograph set failures = failures + 1 where person_id = ?", personId);
    }

    void giveUp(UUID personId) {
        database.update("delete from likeness_photograph where person_id = ?", personId);
    }

    /** A case was decided: what was fetched is kept some time after that. */
    void decided(UUID personId) {
        if (vault.has(personId, PictureKind.REFERENCE)) {
            forgetLater(personId);
        }
    }

    void forget(UUID personId) {
        vault.delete(personId, PictureKind.REFERENCE);
    }

    private void forgetLater(UUID personId) {
        timers.schedule(ForgetCasePhotograph.TIMER, personId.toString(), clock.instant().plus(config.keepPictures()), "");
    }
}
