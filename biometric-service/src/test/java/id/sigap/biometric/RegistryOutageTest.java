package id.sigap.biometric;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The civil registry fails in its several ways. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class RegistryOutageTest {

    @AfterEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void whileTheRegistryIsAwayASelfieWaitsAndAfterwardsItIsJudged() throws InterruptedException {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        UUID id = member.sends(bindingId, Member.SELFIE);

        assertEquals("WAIT_FOR_REGISTRY", member.awaitState(id, "WAITING").getString("next"));
        Thread.sleep(2_000);
        assertEquals("WAITING", member.verification(id).getString("state"), "it never passes unseen");
        assertEquals(List.of(), TestEvents.all(id.toString(), VerificationState.class));
        int asked = CivilRegistryServer.asked(member.nik);
        assertTrue(asked >= 1 && asked <= 10, "asked with patience: " + asked);
        assertEquals("DOWN", registryHealth());
        RestAssured.get("/q/health/ready").then().statusCode(200);

        CivilRegistryServer.up();
        assertEquals("MATCH", member.awaitState(id, "DONE").getString("outcome"));
        assertEquals("UP", registryHealth());
    }

    private static String registryHealth() {
        return RestAssured.get("/q/health/group/world").path("checks.find { it.name == 'civil-registry' }.status");
    }

    @Test
    void whileTheRegistryIsAwayABadPictureIsStillToldAtOnce() {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        JsonPath done = member.isJudged(bindingId, Faces.encode(Faces.blank(300, 300), "jpg"));

        assertEquals("NO_FACE", done.getString("reasons[0].code"));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        CivilRegistryServer.stuck();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = member.sends(bindingId, Member.IMPOSTOR);
        member.awaitState(id, "WAITING");

        CivilRegistryServer.up();

        assertEquals("NO_MATCH", member.awaitState(id, "DONE").getString("outcome"));
    }

    @Test
    void aPersonWithoutAPhotographIsAskedForADocument() {
        Member member = Member.unknownToTheRegistry();
        UUID bindingId = member.asksForBinding();

        member.awaitNext(bindingId, "SEND_DOCUMENT");

        member.tries(bindingId, Member.SELFIE).statusCode(409).body("type", equalTo("urn:sigap:problem:no-reference-picture"), "ways", equalTo(List.of("DOCUMENT")));
    }

    @Test
    void aPhotographWithoutAFaceIsNoReference() {
        Member member = Member.unknownToTheRegistry();
        CivilRegistryServer.photograph(member.nik, Faces.encode(Faces.blank(300, 300), "jpg"));
        UUID bindingId = member.asksForBinding();

        member.awaitNext(bindingId, "SEND_DOCUMENT");
    }
}
