package id.sigap.biometric.verification;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Embeddings and numbers at rest, sealed with their owner's key. */
@ApplicationScoped
public class SealedFaces {

    private static final String FACE = "face";
    private static final String NIK = "nik";
    private static final String PASSPORT = "passport";

    private final PersonalData personal;

    SealedFaces(PersonalData personal) {
        this.personal = personal;
    }

    public byte[] seal(UUID ownerId, Embedding face) {
        return personal.seal(ownerId, FACE, face.toBytes());
    }

    public Embedding open(UUID ownerId, byte[] sealed) {
        return Embedding.ofBytes(personal.openBytes(ownerId, FACE, sealed));
    }

    public SealedNumber seal(UUID ownerId, PersonNumber number) {
        return switch (number) {
            case Nik nik -> new SealedNumber(personal.seal(ownerId, NIK, nik.value()), null);
            case Passport passport -> new SealedNumber(null, personal.seal(ownerId, PASSPORT, passport.canonical()));
        };
    }

    public PersonNumber open(UUID ownerId, SealedNumber sealed) {
        return sealed.nik() == null ? Passport.ofCanonical(personal.open(ownerId, PASSPORT, sealed.passport()))
                : new Nik(personal.open(ownerId, NIK, sealed.nik()));
    }
}
