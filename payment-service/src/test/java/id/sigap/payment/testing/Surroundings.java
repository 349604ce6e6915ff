package id.sigap.payment.testing;

import id.sigap.contracts.event.Service;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestSecrets;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What outlives payment-service, as packaged, when its process is killed: its servers and a bank. */
public final class Surroundings implements AutoCloseable {

    private static final String DATABASE = "payment";

    private final DurableServers servers = new DurableServers();
    private final FakeBank bank;

    public Surroundings() throws IOException {
        bank = new FakeBank(TestSecrets.get().folder());
        servers.createDatabase(DATABASE);
        Infra.use(servers, servers.environment(Service.PAYMENT, DATABASE));
        System.setProperty("sigap.test.bank", bank.url());
    }

    /** Starts the service; it waits at the named point, if one is named, until it is killed. */
    public ServiceProcess start(String crashPoint) {
        ServiceProcess process = ServiceProcess.Plan.small(Path.of(""), environment()).waitingAt(crashPoint).start();
        RestAssured.baseURI = "http://127.0.0.1";
        RestAssured.port = process.port();
        return process;
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>(servers.environment(Service.PAYMENT, DATABASE));
        environment.putAll(Map.of("SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString(), "SIGAP_BANK_URL", bank.url(),
                "SIGAP_TIMERS_LEASE", "3s", "SIGAP_PAYOUT_ENQUIRING_FIRST", "100ms", "SIGAP_PAYOUT_ENQUIRING_LONGEST", "200ms",
                "SIGAP_PAYOUT_ENQUIRING_LIMIT", "5"));
        return environment;
    }

    @Override
    public void close() {
        bank.stop();
        servers.close();
    }
}
