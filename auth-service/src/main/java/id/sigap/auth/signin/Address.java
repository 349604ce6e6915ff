package id.sigap.auth.signin;

import io.vertx.core.http.HttpServerRequest;

/** The client's network address, as the gateway says. */
final class Address {

    private Address() {
    }

    static String of(HttpServerRequest http) {
        return http.remoteAddress() == null ? "" : http.remoteAddress().hostAddress();
    }
}
