package id.sigap.biometric.work;

import id.sigap.biometric.vault.PictureKind;
import java.util.UUID;

/**
 * A picture that waits for the face engine.
 *
 * @param subject of the picture, see the vault
 * @param attempt which try this is, from 1
 */
public record FaceJob(UUID id, PictureKind kind, UUID subject, int attempt) {
}
