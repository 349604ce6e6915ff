package id.sigap.biometric.vault;

import id.sigap.biometric.engine.picture.PictureReader;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** A member's picture as the answer to who may look at it: as what it is, for this look only. */
public final class PictureAnswer {

    private PictureAnswer() {
    }

    public static Response of(byte[] file) {
        return Response.ok(file).type(PictureReader.formatOf(file).mediaType()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
