package id.sigap.biometric;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.contracts.biometric.VerificationProgressed;
import id.sigap.contracts.biometric.VerificationStage;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A selfie as a job: its place in the queue, its deadline, and the newer one that takes its place. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class SelfieJobTest {

    @Inject
    SubmitSelfie submitSelfie;

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    private static List<VerificationStage> stages(UUID id) {
        return TestEvents.all(id.toString(), VerificationProgressed.class).stream().map(VerificationProgressed::stage).toList();
    }

    @Test
    void aNewerSelfieTakesThePlaceOfTheOneUnderWay() {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID first = member.sends(bindingId, Member.IMPOSTOR);
        member.awaitState(first, "WAITING");

        UUID second = member.sends(bindingId, Member.SELFIE);

        assertEquals("SUPERSEDED", member.verification(first).getString("state"));
        assertEquals("FOLLOW_THE_NEWER", member.verification(first).getString("next"));
        assertEquals(0, rows.count("picture where subject = ?", first), "nobody needs its picture any more");
        CivilRegistryServer.up();
        assertEquals("MATCH", member.awaitState(second, "DONE").getString("outcome"));
        TestEvents.await(second.toString(), VerificationProgressed.class, told -> told.stage() == VerificationStage.DONE);
        TestEvents.await(first.toString(), VerificationProgressed.class, told -> told.stage() == VerificationStage.SUPERSEDED);
        assertEquals(List.of(VerificationStage.QUEUED, VerificationStage.WAITING, VerificationStage.SUPERSEDED), stages(first));
        assertEquals(0, TestEvents.all(first.toString(), VerificationState.class).size(), "it was never decided");
    }

    @Test
    void sendingOverAndOverIsCountedLikeAnyOther() {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        for (int i = 0; i < 6; i++) {
            member.sends(bindingId, Member.SELFIE);
        }

        member.tries(bindingId, Member.SELFIE).statusCode(429).body("type", equalTo("urn:sigap:problem:too-many-pictures"));

        assertEquals(1, rows.count("verification where operation_id = ? and status <> 'SUPERSEDED'", bindingId));
        assertEquals("WAITING", member.awaitNext(bindingId, "WAIT_FOR_REGISTRY").getString("latest.state"), "the one under way goes on");
    }

    @Test
    void aSelfieInTheQueueKnowsItsPlaceAndHowLongItMayTake() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), now() "
                + "- interval '1 minute', now() + interval '1 hour' from generate_series(1, 5)");
        try {
            member.tries(bindingId, Member.SELFIE).statusCode(202).body("queue.position", greaterThanOrEqualTo(6))
                    .body("queue.estimatedWaitSeconds", greaterThanOrEqualTo(1));
        } finally {
            rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        }
    }

    @Test
    void oneThatNobodyReadInTimeEndsAndIsToldAndAnotherMayBeSent() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        UUID id = QuarkusTransaction.requiringNew().call(() -> {
            UUID sent = submitSelfie.submit(member.accountId, bindingId, Member.SELFIE).id();
            rows.run("update face_job set claimed_until = now() + interval '1 hour', draw_by = now() + interval '1 second' where subject = ?", sent);
            return sent;
        });
        rows.run("update timer set due_at = now() + interval '1 second' where kind = 'selfie-deadline' and key = ?", id.toString());

        assertEquals("SEND_PICTURE", member.awaitState(id, "EXPIRED").getString("next"));

        TestEvents.await(id.toString(), VerificationProgressed.class, told -> told.stage() == VerificationStage.EXPIRED);
        assertEquals(0, rows.count("face_job where subject = ?", id));
        assertEquals(0, rows.count("picture where subject = ?", id));
        assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
    }

    @Test
    void oneThatWaitsForThePhotographEndsWithItsAct() {
        CivilRegistryServer.down();
        Member member = Member.known();
        UUID bindingId = member.asksForBinding(Instant.now().plusSeconds(8));
        UUID id = member.sends(bindingId, Member.SELFIE);
        member.awaitState(id, "WAITING");

        assertEquals("START_AGAIN", member.awaitState(id, "EXPIRED").getString("next"));
        assertEquals(0, rows.count("picture where subject = ?", id));
    }

    @Test
    void noWorkerBeginsWithExpiredWork() {
        UUID subject = UUID.randomUUID();
        rows.run("insert into face_job (id, kind, subject, queued_at, draw_by) values (gen_random_uuid(), 'SELFIE', ?, now() - interval '1 hour', "
                + "now() - interval '1 second')", subject);
        try {
            Member member = Member.known();
            UUID bindingId = member.asksForBinding();
            // later work is done, past the one that stands before it
            assertEquals("MATCH", member.isJudged(bindingId, Member.SELFIE).getString("outcome"));
            assertTrue(rows.count("face_job where subject = ? and attempts = 0", subject) == 1);
        } finally {
            rows.run("delete from face_job where subject = ?", subject);
        }
    }
}
