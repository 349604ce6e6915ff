package id.sigap.biometric;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A process died while it read a picture; another goes on with what it left in the tables. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class ResumedWorkTest {

    @Inject
    SubmitSelfie submitSelfie;

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    /** Leaves a selfie as a process does that is killed in the middle of it. */
    private UUID halfRead(Member member, UUID operationId, byte[] picture, int attempts) {
        return QuarkusTransaction.requiringNew().call(() -> {
            UUID id = submitSelfie.submit(member.accountId, operationId, picture).id();
            rows.run("update face_job set claimed_until = now() + interval '2 seconds', attempts = ? where subject = ?", attempts, id);
            return id;
        });
    }

    @Test
    void aSelfieThatADeadProcessHadTakenIsJudgedOnceItsClaimRanOut() throws InterruptedException {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        UUID id = halfRead(member, bindingId, Member.SELFIE, 1);

        Thread.sleep(1_000);
        assertEquals("QUEUED", member.verification(id).getString("state"), "the claim holds for now");
        assertEquals("MATCH", member.awaitState(id, "DONE").getString("outcome"));
        assertEquals(0, rows.count("face_job where subject = ?", id));
    }

    @Test
    void aPictureThatKilledItsReaderAgainAndAgainIsGivenUp() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        UUID id = halfRead(member, bindingId, Member.SELFIE, 5);

        assertEquals("BAD_PICTURE", member.awaitState(id, "DONE").getString("outcome"));
        assertEquals("[UNREADABLE]", member.verification(id).getList("reasons.code").toString());
    }
}
