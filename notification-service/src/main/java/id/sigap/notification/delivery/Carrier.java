package id.sigap.notification.delivery;

import java.io.IOException;

/** Hands letters of one kind to the outside world. */
public interface Carrier {

    /** For operators: {@code mail}, {@code sms}. */
    String name();

    boolean carries(Letter letter);

    /**
     * Returns when the receiver has taken it. It may have been taken although this throws: then it is sent again under the
     * same reference.
     *
     * @throws RefusedException if the receiver will never take it
     * @throws IOException      if it may take it later
     */
    void send(Letter letter) throws IOException, RefusedException, InterruptedException;
}
