package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.claims.ClaimsBench;
import id.sigap.acceptance.bench.claims.Options;
import id.sigap.local.LocalException;
import id.sigap.servers.ServerException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./sigap bench claims}: answers of the rules, claims accepted, claims paid, and a history of claims replayed. */
public final class Claims {

    private Claims() {
    }

    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.read(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        try {
            ClaimsBench.run(Path.of(System.getProperty("sigap.root")), options);
        } catch (IllegalStateException | ServerException | LocalException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
