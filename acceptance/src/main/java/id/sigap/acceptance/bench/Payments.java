package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.payments.Options;
import id.sigap.acceptance.bench.payments.PaymentsBench;
import id.sigap.servers.ServerException;
import java.nio.file.Path;
import java.util.List;

/** {@code ./sigap bench payments}: how many transfers a second the ledger posts, and how long one takes. */
public final class Payments {

    private Payments() {
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
            PaymentsBench.run(Path.of(System.getProperty("sigap.root")), options);
        } catch (IllegalStateException | ServerException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
