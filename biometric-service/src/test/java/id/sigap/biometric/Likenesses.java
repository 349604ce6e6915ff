package id.sigap.biometric;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.SealedNumber;
import id.sigap.contracts.type.Nik;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Enrols persons whose faces are numbers only, and lets the search for likeness begin. */
@ApplicationScoped
public class Likenesses {

    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final int NUMBERS = 128;

    private final Rows rows;
    private final SealedFaces faces;
    private final FaceEngine engine;
    private final BlindIndex blindIndex;
    private final Timers timers;
    private final Random random = new Random(20261130);

    Likenesses(Rows rows, SealedFaces faces, FaceEngine engine, BlindIndex blindIndex, Timers timers) {
        this.rows = rows;
        this.faces = faces;
        this.engine = engine;
        this.blindIndex = blindIndex;
        this.timers = timers;
    }

    /** Everybody enrolled by other tests, who have all the same face, is gone. */
    void clear() {
        rows.run("delete from enrolment");
        rows.run("delete from likeness_pass");
        rows.run("delete from likeness_full");
    }

    /** A face that nobody else has. */
    Embedding face() {
        float[] numbers = new float[NUMBERS];
        for (int i = 0; i < NUMBERS; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return Embedding.of(engine.version(), numbers);
    }

    UUID enrol(Embedding face) {
        return enrol(UUID.randomUUID(), face);
    }

    /** Somebody enrolled long ago, for whom nobody looks. */
    UUID enrol(UUID personId, Embedding face) {
        return QuarkusTransaction.requiringNew().call(() -> enrolHere(personId, face));
    }

    UUID enrolHere(UUID personId, Embedding face) {
        Nik nik = new Nik("3172011506%02d%04d".formatted(70 + SERIAL.get() / 9_000 % 20, 1 + SERIAL.getAndIncrement() % 9_000));
        SealedNumber number = faces.seal(personId, nik);
        rows.run("""
                insert into enrolment (person_id, account_id, binding_id, person_key, sealed_nik, sealed_face, face_model, enrolled_at)
                values (?, ?, ?, ?, ?, ?, ?, ?)""", personId, UUID.randomUUID(), UUID.randomUUID(), blindIndex.of("person.nik", nik.canonical() + personId),
                number.nik(), faces.seal(personId, face), face.version(), Instant.now().minus(Duration.ofDays(400)));
        return personId;
    }

    /** As a new enrolment does. */
    void isLookedFor(UUID personId) {
        rows.run("insert into likeness_search (person_id, cause, asked_at, due_at) values (?, 'ENROLMENT', now(), now())", personId);
    }

    void search() {
        QuarkusTransaction.requiringNew().run(() -> timers.scheduleNow("search-likeness", "all", ""));
    }

    boolean quiet() {
        return rows.count("likeness_search where due_at <= now()") == 0 && rows.count("likeness_pass") == 0 && rows.count("likeness_full") == 0;
    }

    long cases(UUID one, UUID other) {
        return rows.count("likeness_case where first_person = least(?::uuid, ?::uuid) and second_person = greatest(?::uuid, ?::uuid)", one, other, one, other);
    }
}
