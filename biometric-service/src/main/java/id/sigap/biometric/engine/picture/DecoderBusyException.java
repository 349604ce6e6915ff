package id.sigap.biometric.engine.picture;

import java.time.Duration;

/** Too many pictures of a costly kind are being decoded; come again later. */
public final class DecoderBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    DecoderBusyException(Duration waited) {
        super("no turn to decode within " + waited);
    }
}
