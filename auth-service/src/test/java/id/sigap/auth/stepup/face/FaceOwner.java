package id.sigap.auth.stepup.face;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import id.sigap.auth.Client;
import id.sigap.auth.Mailbox;
import id.sigap.auth.factor.Owner;
import id.sigap.contracts.auth.FaceCheckRequested;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.TestEvents;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** What the owner of an account does with a face, and what biometric-service says of it. */
public final class FaceOwner {

    static final String PATH = "/auth/v1/face-step-ups";

    private FaceOwner() {
    }

    /** A new account that is a person's, signed in. */
    static Client.SignedIn bound(Database database) {
        Client.SignedIn owner = Client.signedIn();
        database.update("update account set person_id = ? where id = ?", UUID.randomUUID(), owner.accountId());
        return owner;
    }

    /** Gives an account a number. */
    public static String withPhone(Client.SignedIn owner) {
        String phone = "+62812" + ThreadLocalRandom.current().nextInt(10_000_000, 99_999_999);
        String changeId = Owner.post(owner, "/auth/v1/contact-changes", Map.of("phone", phone, "proof", Owner.PASSWORD_PROOF)).then().statusCode(202).extract().path("changeId");
        Owner.post(owner, "/auth/v1/contact-changes/" + changeId + "/verification", Map.of("code", Mailbox.letter(phone, 1).code())).then().statusCode(200);
        return phone;
    }

    static Response open(Client.SignedIn who, String operation, String digest, String purpose) {
        return Client.as(who.accessToken()).header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("operation", operation, "digest", digest, "purpose", purpose)).post(PATH);
    }

    static UUID opened(Client.SignedIn who, String operation, String digest, String purpose) {
        return UUID.fromString(open(who, operation, digest, purpose).then().statusCode(202).extract().path("operationId"));
    }

    static Response look(Client.SignedIn who, UUID operationId) {
        return Client.as(who.accessToken()).get(PATH + "/" + operationId);
    }

    static Response token(Client.SignedIn who, UUID operationId) {
        return Owner.post(who, PATH + "/" + operationId + "/token", "{}");
    }

    static VerificationState verified(FaceCheckRequested asked, Outcome outcome) {
        return verified(asked.accountId(), asked.purpose(), asked.operationId(), asked.operationDigest(), outcome);
    }

    /** A passkey or a code in place of a face. */
    static VerificationState byFactor(FaceCheckRequested asked) {
        return new VerificationState(UUID.randomUUID(), asked.accountId(), asked.purpose(), asked.operationId(), asked.operationDigest(), Outcome.MATCH, Set.of(),
                Instant.now(), ProofKind.STEP_UP);
    }

    static VerificationState verified(UUID accountId, Purpose purpose, UUID operationId, String digest, Outcome outcome) {
        return new VerificationState(UUID.randomUUID(), accountId, purpose, operationId, digest, outcome, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE);
    }

    static void awaitState(Client.SignedIn who, UUID operationId, String state) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> look(who, operationId).then().statusCode(200).body("state", equalTo(state)));
    }

    /** Shows the face for an operation that answered step-up-required, and returns the token. */
    static String confirmed(Client.SignedIn who, Response stepUpRequired, String purpose) {
        stepUpRequired.then().statusCode(401).body("type", equalTo("urn:sigap:problem:step-up-required"));
        UUID operationId = opened(who, stepUpRequired.path("operation"), stepUpRequired.path("digest"), purpose);
        TestEvents.publish(verified(TestEvents.await(operationId.toString(), FaceCheckRequested.class), Outcome.MATCH));
        awaitState(who, operationId, "PROVED");
        return token(who, operationId).then().statusCode(200).extract().path("stepUpToken");
    }
}
