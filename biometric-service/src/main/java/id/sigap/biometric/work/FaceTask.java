package id.sigap.biometric.work;

import id.sigap.biometric.vault.PictureKind;
import java.util.UUID;

/** What is done with pictures of one kind: implement it as an {@code @ApplicationScoped} bean. */
public interface FaceTask {

    PictureKind kind();

    /** Reads the picture, outside of any transaction, and returns what follows: that runs in one transaction with the job's end. */
    Runnable read(UUID subject);

    /** What follows when the picture failed the engine again and again. */
    Runnable giveUp(UUID subject);
}
