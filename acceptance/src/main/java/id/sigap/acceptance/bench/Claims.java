package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.claims.ClaimsBench;
import id.sigap.acceptance.bench.claims.Options;

/** {@code ./sigap bench claims}: answers of the rules, claims accepted, claims paid, and a history of claims replayed. */
public final class Claims {

    private Claims() {
    }

    public static void main(String[] arguments) throws Exception {
        BenchMain.run(arguments, Options::read, ClaimsBench::run);
    }
}
