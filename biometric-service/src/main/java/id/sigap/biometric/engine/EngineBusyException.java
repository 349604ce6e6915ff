package id.sigap.biometric.engine;

import java.time.Duration;

/** All networks were taken for longer than anybody should wait; come again later. */
public final class EngineBusyException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    EngineBusyException(Duration waited) {
        super("no network was free within " + waited);
    }
}
