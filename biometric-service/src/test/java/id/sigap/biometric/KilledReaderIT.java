package id.sigap.biometric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Service;
import id.sigap.servers.DurableServers;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestSecrets;
import io.restassured.RestAssured;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service is killed (SIGKILL, another JVM) while it holds a picture; a new one goes on, and acts once. */
class KilledReaderIT {

    private static final String DATABASE = "biometric";

    private static DurableServers servers;
    private static CivilRegistryServer registry;
    private static ServiceProcess.Plan plan;

    @BeforeAll
    static void startTheWorld() {
        servers = new DurableServers();
        servers.createDatabase(DATABASE);
        registry = new CivilRegistryServer();
        Map<String, String> environment = new HashMap<>(servers.environment(Service.BIOMETRIC, DATABASE));
        environment.putAll(Map.of("SIGAP_SECRETS_DIR", TestSecrets.get().folder().toString(),
                "SIGAP_REGISTRY_URL", registry.start().get("sigap.biometric.registry.url"), "SIGAP_BIOMETRIC_WORK_LEASE", "3s"));
        plan = ServiceProcess.Plan.small(Path.of(""), environment);
        Infra.use(servers, environment);
        CivilRegistryServer.up();
    }

    @AfterAll
    static void endIt() {
        registry.stop();
        servers.close();
    }

    @Test
    void aSelfieWhoseReaderWasKilledIsJudgedOnceByTheNext() throws Exception {
        Member member;
        UUID bindingId;
        UUID id;
        try (ServiceProcess first = plan.waitingAt("selfie.read").start()) {
            RestAssured.port = first.port();
            member = Member.known();
            bindingId = member.asksForBinding();
            id = member.sends(bindingId, Member.SELFIE);
            first.awaitPoint();
            assertEquals("WORKING", member.verification(id).getString("state"));
            first.kill();
        }

        try (ServiceProcess second = plan.start()) {
            RestAssured.port = second.port();
            assertEquals("MATCH", member.awaitState(id, "DONE").getString("outcome"));
            TestEvents.await(id.toString(), VerificationState.class, told -> told.outcome() == Outcome.MATCH);
            assertEquals(1, TestEvents.all(id.toString(), VerificationState.class).size());
        }
    }

    @Test
    void aPhotographWhoseReaderWasKilledIsReadByTheNext() throws Exception {
        Member member;
        UUID bindingId;
        try (ServiceProcess first = plan.waitingAt("reference.read").start()) {
            RestAssured.port = first.port();
            member = Member.known();
            bindingId = member.asksForBinding();
            first.awaitPoint();
            first.kill();
        }

        try (ServiceProcess second = plan.start()) {
            RestAssured.port = second.port();
            assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
            assertEquals(1, CivilRegistryServer.asked(member.nik), "the registry is not asked again");
        }
    }
}
