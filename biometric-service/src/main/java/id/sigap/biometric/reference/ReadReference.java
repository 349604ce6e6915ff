package id.sigap.biometric.reference;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.vault.PictureVault;
import id.sigap.biometric.work.FaceTask;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads the face on the registry's photograph. */
@ApplicationScoped
public class ReadReference implements FaceTask {

    private final PictureVault vault;
    private final PictureReader reader;
    private final FaceEngine engine;
    private final ConcludeReference concludeReference;
    private final MeterRegistry metrics;

    ReadReference(PictureVault vault, PictureReader reader, FaceEngine engine, ConcludeReference concludeReference, MeterRegistry metrics) {
        this.vault = vault;
        this.reader = reader;
        this.engine = engine;
        this.concludeReference = concludeReference;
        this.metrics = metrics;
    }

    @Override
    public PictureKind kind() {
        return PictureKind.REFERENCE;
    }

    @Override
    public Runnable read(UUID operationId) {
        Optional<Embedding> face = vault.open(operationId, PictureKind.REFERENCE).flatMap(this::read);
        return () -> concludeReference.conclude(operationId, face);
    }

    @Override
    public Runnable giveUp(UUID operationId) {
        return () -> concludeReference.conclude(operationId, Optional.empty());
    }

    private Optional<Embedding> read(byte[] file) {
        return metrics.timer("face.read", "picture", "reference").record(() -> {
            try {
                return engine.readReference(reader.read(file));
            } catch (PictureRefused undecodable) {
                return Optional.empty();
            }
        });
    }
}
