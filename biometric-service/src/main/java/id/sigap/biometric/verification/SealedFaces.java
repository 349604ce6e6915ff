package id.sigap.biometric.verification;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Embeddings and numbers at rest, sealed with their owner's key. */
@ApplicationScoped
public class SealedFaces {

    private static final String FACE = "face";
    private static final String NIK = "nik";

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

    public byte[] sealNik(UUID ownerId, String nik) {
        return personal.seal(ownerId, NIK, nik);
    }

    public String openNik(UUID ownerId, byte[] sealed) {
        return personal.open(ownerId, NIK, sealed);
    }
}
