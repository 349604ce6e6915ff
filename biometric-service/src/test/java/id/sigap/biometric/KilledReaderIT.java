package id.sigap.biometric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.TestEvents;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service is killed (SIGKILL, another JVM) while it holds a picture; a new one goes on, and acts once. */
class KilledReaderIT {

    private static KilledServers servers;
    private static CivilRegistryServer registry;
    private static String registryUrl;

    @BeforeAll
    static void startTheWorld() {
        servers = new KilledServers();
        registry = new CivilRegistryServer();
        registryUrl = registry.start().get("sigap.biometric.registry.url");
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
        try (ServiceProcess first = ServiceProcess.start(servers, registryUrl, "selfie.read")) {
            RestAssured.port = first.port();
            member = Member.known();
            bindingId = member.asksForBinding();
            id = member.sends(bindingId, Member.SELFIE);
            first.awaitPoint();
            assertEquals("WORKING", member.verification(id).getString("state"));
            first.kill();
        }

        try (ServiceProcess second = ServiceProcess.start(servers, registryUrl, null)) {
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
        try (ServiceProcess first = ServiceProcess.start(servers, registryUrl, "reference.read")) {
            RestAssured.port = first.port();
            member = Member.known();
            bindingId = member.asksForBinding();
            first.awaitPoint();
            first.kill();
        }

        try (ServiceProcess second = ServiceProcess.start(servers, registryUrl, null)) {
            RestAssured.port = second.port();
            assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
            assertEquals(1, CivilRegistryServer.asked(member.nik), "the registry is not asked again");
        }
    }
}
