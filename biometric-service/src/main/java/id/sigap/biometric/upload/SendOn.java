package id.sigap.biometric.upload;

import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.biometric.verification.UploadPlaces;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.UUID;

/** Sends a whole picture on as the plain request does. What passes by itself (a full queue) leaves it as it is: the client asks again. */
@ApplicationScoped
class SendOn {

    private final UploadTable table;
    private final PersonalData data;
    private final SubmitSelfie submitSelfie;
    private final UploadPlaces places;

    SendOn(UploadTable table, PersonalData data, SubmitSelfie submitSelfie, UploadPlaces places) {
        this.table = table;
        this.data = data;
        this.submitSelfie = submitSelfie;
        this.places = places;
    }

    /** @throws ProblemException why it was not taken */
    Upload send(UUID accountId, UUID id) {
        places.take();
        try {
            return QuarkusTransaction.requiringNew().call(() -> sent(accountId, table.locked(id).orElseThrow()));
        } catch (ProblemException refused) {
            if (refused.retryAfter() == null) {
                QuarkusTransaction.requiringNew().run(() -> table.locked(id).filter(upload -> upload.state() == UploadState.UPLOADING)
                        .ifPresent(upload -> table.end(id, UploadState.REFUSED, refused.type().type(), null)));
            }
            throw refused;
        } finally {
            places.giveBack();
        }
    }

    private Upload sent(UUID accountId, Upload upload) {
        if (upload.state() == UploadState.UPLOADING) {
            UUID verificationId = submitSelfie.submit(accountId, upload.operationId(), picture(upload), upload.toOfficer()).id();
            table.end(upload.id(), UploadState.SENT, null, verificationId);
        }
        return table.find(upload.id()).orElseThrow();
    }

    private byte[] picture(Upload upload) {
        ChunkSeal seal = data.openChunks(upload.accountId(), Uploads.CONTEXT + upload.id());
        List<byte[]> pieces = table.pieces(upload.id(), upload.progress().pieces());
        ByteArrayOutputStream picture = new ByteArrayOutputStream(upload.size());
        for (int number = 0; number < pieces.size(); number++) {
            picture.writeBytes(seal.open(number, number == pieces.size() - 1, pieces.get(number)));
        }
        return picture.toByteArray();
    }
}
