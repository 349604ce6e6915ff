package id.sigap.biometric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An operator asks for a challenge from the start: it decides, a plain selfie goes to an officer, and nobody is locked out. */
@QuarkusTest
@TestProfile(LivenessAlwaysTest.AskedForBindings.class)
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class LivenessAlwaysTest {

    public static class AskedForBindings implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sigap.biometric.liveness.purposes", "BINDING");
        }
    }

    private final Member member = Member.known();

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void aPlainSelfieIsComparedByAnOfficerOnly() {
        UUID bindingId = member.asksForBinding();
        assertEquals("CHALLENGE", member.slot(bindingId).getString("next"));

        UUID selfie = member.sends(bindingId, Member.SELFIE);

        assertEquals("WAIT_FOR_OFFICER", member.awaitState(selfie, "WITH_OFFICER").getString("next"));
    }

    @Test
    void aPassedChallengeIsDecidedByMachine() {
        UUID bindingId = member.asksForBinding();
        Challenger challenger = new Challenger(member);

        JsonPath judged = challenger.answers(challenger.isAsked(bindingId), turn -> Turns.picture("selfie.jpg", turn));

        JsonPath done = member.awaitState(UUID.fromString(judged.getString("verificationId")), "DONE");
        assertEquals("MATCH", done.getString("outcome"));
        assertEquals("MACHINE", done.getString("decidedBy"));
        assertEquals("CONTINUE", member.slot(bindingId).getString("next"));
    }
}
