package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.login.SideBySide;
import id.sigap.servers.ServerException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./sigap bench login}: signing in and renewing tokens, at auth-service and at Keycloak, side by side. */
public final class Login {

    private Login() {
    }

    public static void main(String[] arguments) throws Exception {
        try {
            SideBySide.run(Path.of(System.getProperty("sigap.root")), List.of(arguments));
        } catch (IllegalArgumentException | IllegalStateException | ServerException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
