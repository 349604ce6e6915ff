package id.sigap.auth.audit;

import io.vertx.core.http.HttpServerRequest;
import java.util.UUID;

/**
 * From where something was done.
 *
 * @param address  the client's network address; empty if there is none
 * @param deviceId the device that proved itself; null if none did
 */
public record Where(String address, UUID deviceId) {

    /** Done by the service itself. */
    public static final Where HERE = new Where("", null);

    public static Where at(String address) {
        return new Where(address, null);
    }

    /** Where a request comes from. */
    public static Where of(HttpServerRequest http) {
        // a client that is gone already has no address any more
        return at(http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress());
    }

    @Override
    public String toString() {
        return "Where[***]";
    }
}
