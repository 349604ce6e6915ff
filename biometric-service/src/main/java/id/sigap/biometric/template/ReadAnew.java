package id.sigap.biometric.template;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.registry.PersonRegistry;
import id.sigap.biometric.registry.PersonRegistry.Answer;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.SealedNumber;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads a person's face with the present engine: from the selfie of the binding while that is kept, else from the registry's photograph. A
 * face of another engine cannot be converted. Called outside of transactions.
 */
@ApplicationScoped
class ReadAnew {

    private final Database database;
    private final PictureVault vault;
    private final PersonRegistry registry;
    private final SealedFaces faces;
    private final PictureReader reader;
    private final FaceEngine engine;

    ReadAnew(Database database, PictureVault vault, PersonRegistry registry, SealedFaces faces, PictureReader reader, FaceEngine engine) {
        this.database = database;
        this.vault = vault;
        this.registry = registry;
        this.faces = faces;
        this.reader = reader;
        this.engine = engine;
    }

    sealed interface Result {
        record Face(Embedding face, TakenFrom takenFrom) implements Result {
        }

        /** There is no picture with a face on it any more. */
        record None() implements Result {
        }

        /** The registry does not answer now. */
        record Later() implements Result {
        }
    }

    Result of(UUID personId) {
        Optional<Embedding> selfie = QuarkusTransaction.requiringNew().call(() -> ofBinding(personId)).flatMap(this::read);
        if (selfie.isPresent()) {
            return new Result.Face(selfie.get(), TakenFrom.BINDING);
        }
        Optional<PersonNumber> number = QuarkusTransaction.requiringNew().call(() -> numberOf(personId));
        if (number.isEmpty()) {
            return new Result.None();
        }
        return switch (registry.photograph(number.get(), false)) {
            case Answer.Found found -> read(found.file()).<Result>map(face -> new Result.Face(face, TakenFrom.REGISTRY)).orElseGet(Result.None::new);
            case Answer.NoPhotograph none -> new Result.None();
            case Answer.Unavailable away -> new Result.Later();
        };
    }

    private Optional<byte[]> ofBinding(UUID personId) {
        return database.first("select s.matched_by from enrolment e join slot s on s.operation_id = e.binding_id where e.person_id = ? and s.matched_by is not null",
                row -> row.uuid("matched_by"), personId).flatMap(selfie -> vault.open(selfie, PictureKind.SELFIE));
    }

    private Optional<PersonNumber> numberOf(UUID personId) {
        return database.first("select sealed_nik, sealed_passport from enrolment where person_id = ?",
                row -> faces.open(personId, new SealedNumber(row.bytes("sealed_nik"), row.bytes("sealed_passport"))), personId);
    }

    private Optional<Embedding> read(byte[] file) {
        try {
            return engine.readReference(reader.read(file));
        } catch (PictureRefused undecodable) {
            return Optional.empty();
        }
    }
}
