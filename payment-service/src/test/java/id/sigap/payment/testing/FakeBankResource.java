package id.sigap.payment.testing;

import id.sigap.testkit.TestSecrets;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** Starts the fake bank, and makes the service as impatient as a test must be. */
public class FakeBankResource implements QuarkusTestResourceLifecycleManager {

    private FakeBank bank;

    @Override
    public Map<String, String> start() {
        try {
            bank = new FakeBank(TestSecrets.get().folder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty("sigap.test.bank", bank.url());
        return Map.of("sigap.bank.url", bank.url(), "sigap.bank.timeout", "1s", "sigap.payout.sending.first", "100ms",
                "sigap.payout.enquiring.first", "100ms", "sigap.payout.enquiring.longest", "200ms", "sigap.payout.enquiring.limit", "5", "sigap.payout.look-again", "400ms");
    }

    @Override
    public void stop() {
        if (bank != null) {
            bank.stop();
        }
    }
}
