package id.sigap.biometric.verification;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import jakarta.enterprise.context.ApplicationScoped;

/** What a slot's selfies are compared with now. A face of an older engine is worth nothing to this one and is looked for again. */
@ApplicationScoped
public class CurrentReference {

    private final SealedFaces faces;
    private final FaceEngine engine;
    private final DocumentInstead documentInstead;
    private final WantReference wantReference;

    CurrentReference(SealedFaces faces, FaceEngine engine, DocumentInstead documentInstead, WantReference wantReference) {
        this.faces = faces;
        this.engine = engine;
        this.documentInstead = documentInstead;
        this.wantReference = wantReference;
    }

    public Verdict.Reference of(Slot slot) {
        return switch (slot.reference()) {
            case WANTED, PICTURE -> new Verdict.Reference.Awaited();
            case NONE -> documentInstead.of(slot) ? new Verdict.Reference.Document() : new Verdict.Reference.None();
            case READY -> ready(slot);
        };
    }

    private Verdict.Reference ready(Slot slot) {
        Embedding face = faces.open(slot.accountId(), slot.sealedReference());
        if (face.version().equals(engine.version())) {
            return new Verdict.Reference.Ready(face);
        }
        wantReference.of(slot);
        return new Verdict.Reference.Awaited();
    }
}
