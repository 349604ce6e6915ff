package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.payments.Options;
import id.sigap.acceptance.bench.payments.PaymentsBench;

/** {@code ./sigap bench payments}: how many transfers a second the ledger posts, and how long one takes. */
public final class Payments {

    private Payments() {
    }

    public static void main(String[] arguments) throws Exception {
        BenchMain.run(arguments, Options::read, PaymentsBench::run);
    }
}
