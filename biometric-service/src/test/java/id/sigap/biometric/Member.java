package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.Faces;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.Rupiah;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A person with an account and a face, and what the other services say of them. */
final class Member {

    static final String PATH = "/biometric/v1/verifications";
    static final String CONSENTS = "/biometric/v1/consents";
    static final byte[] REGISTRY = Faces.file("registry.jpg");
    static final byte[] SELFIE = Faces.file("selfie.jpg");
    static final byte[] IMPOSTOR = Faces.file("impostor.jpg");
    static final byte[] LOOKALIKE = Faces.file("lookalike.jpg");

    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    final UUID accountId = UUID.randomUUID();
    final UUID personId = UUID.randomUUID();
    final Nik nik = new Nik("317101150690%04d".formatted(SERIAL.getAndIncrement()));
    /** Of a foreigner, who has no NIK. */
    final Passport passport;
    final String token = TestTokens.member(accountId, personId);
    private boolean agreed;

    private Member(Passport passport) {
        this.passport = passport;
    }

    /** Somebody of whom the registry has the photograph. */
    static Member known() {
        Member member = new Member(null);
        CivilRegistryServer.photograph(member.nik, REGISTRY);
        return member;
    }

    /** Somebody known who was bound by a selfie and whose face is kept. */
    static Member enrolled(Rows rows) {
        Member member = known();
        UUID bindingId = member.asksForBinding();
        assertEquals("MATCH", member.isJudged(bindingId, SELFIE).getString("outcome"));
        member.isBound(bindingId);
        await().atMost(PATIENCE).until(() -> rows.count("enrolment where person_id = ? and sealed_face is not null", member.personId) == 1);
        return member;
    }

    static Member unknownToTheRegistry() {
        return new Member(null);
    }

    /** Somebody of whom the immigration office has the photograph. */
    static Member foreigner() {
        Member member = strangerToTheImmigrationOffice();
        CivilRegistryServer.photograph(member.passport, REGISTRY);
        return member;
    }

    static Member strangerToTheImmigrationOffice() {
        return holding(new Passport("Z%07d".formatted(SERIAL.getAndIncrement()), "IND"));
    }

    static Member holding(Passport passport) {
        return new Member(passport);
    }

    /** Another account that names the same passport. */
    Member claimedByAnother() {
        return holding(passport);
    }

    /** Somebody who was not asked for consent yet. */
    Member whoWasNotAsked() {
        agreed = true;
        return this;
    }

    /** Agrees to the present text, for bindings and claims. */
    ValidatableResponse agrees() {
        String version = given().auth().oauth2(token).get(CONSENTS).then().statusCode(200).extract().jsonPath().getString("version");
        return consents("", "{\"purposes\":[\"BINDING\",\"CLAIM\"],\"version\":\"" + version + "\"}");
    }

    ValidatableResponse withdraws(String... purposes) {
        return consents("/withdrawals", "{\"purposes\":[\"" + String.join("\",\"", purposes) + "\"]}");
    }

    ValidatableResponse consents(String path, String body) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "en").contentType("application/json")
                .body(body).post(CONSENTS + path).then();
    }

    /** auth-service says that this account names this person; returns once the slot is there. */
    UUID asksForBinding() {
        return asksForBinding(Instant.now().plus(Duration.ofMinutes(15)));
    }

    UUID asksForBinding(Instant expiresAt) {
        UUID bindingId = UUID.randomUUID();
        TestEvents.publish(passport == null ? new BindingRequested(bindingId, accountId, nik, expiresAt)
                : new ForeignBindingRequested(bindingId, accountId, passport, expiresAt));
        awaitSlot(bindingId);
        return bindingId;
    }

    /** membership-service says that a binding took effect. */
    void isBound(UUID bindingId) {
        TestEvents.publish(new BindingDecided(bindingId, accountId, BindingDecided.Decision.BOUND, personId, Instant.now(), null));
    }

    /** claims-service wants this member's face for a small claim. */
    UUID claims(String digest) {
        return claims(digest, Rupiah.of(900_000));
    }

    /** @param amount what is claimed; null where it is not known */
    UUID claims(String digest, Rupiah amount) {
        UUID claimId = UUID.randomUUID();
        claimsAgain(claimId, digest, amount);
        awaitSlot(claimId);
        return claimId;
    }

    /** claims-service wants this member's face for a claim, perhaps once more and for another act. */
    void claimsAgain(UUID claimId, String digest, Rupiah amount) {
        TestEvents.publish(new IdentityCheckRequested(claimId, accountId, personId, digest, Instant.now().plus(Duration.ofMinutes(15)), amount));
    }

    private void awaitSlot(UUID operationId) {
        await().atMost(PATIENCE).until(() -> given().auth().oauth2(token).get(PATH + "?operationId=" + operationId).statusCode() == 200);
        if (!agreed) {
            agrees().statusCode(200);
            agreed = true;
        }
    }

    JsonPath slot(UUID operationId) {
        return given().auth().oauth2(token).get(PATH + "?operationId=" + operationId).then().statusCode(200).extract().jsonPath();
    }

    JsonPath verification(UUID id) {
        return given().auth().oauth2(token).header("Accept-Language", "en").get(PATH + "/" + id).then().statusCode(200).extract().jsonPath();
    }

    ValidatableResponse tries(UUID operationId, byte[] picture) {
        return tries(operationId, picture, "image/jpeg", UUID.randomUUID().toString());
    }

    ValidatableResponse tries(UUID operationId, byte[] picture, String contentType, String key) {
        return given().auth().oauth2(token).header("Idempotency-Key", key).header("Accept-Language", "en").contentType(contentType).body(picture)
                .post(PATH + "?operationId=" + operationId).then();
    }

    /** Sends a selfie and returns its id. */
    UUID sends(UUID operationId, byte[] picture) {
        return UUID.fromString(tries(operationId, picture).statusCode(202).extract().jsonPath().getString("verificationId"));
    }

    /** Sends a selfie and waits for what becomes of it. */
    JsonPath isJudged(UUID operationId, byte[] picture) {
        return awaitState(sends(operationId, picture), "DONE");
    }

    /** Sends a picture of a document. */
    ValidatableResponse sendsDocument(UUID operationId, byte[] picture) {
        return given().auth().oauth2(token).header("Idempotency-Key", UUID.randomUUID().toString()).header("Accept-Language", "en").contentType("image/jpeg")
                .body(picture).post("/biometric/v1/operations/" + operationId + "/document").then();
    }

    JsonPath awaitState(UUID verificationId, String state) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> verification(verificationId),
                seen -> state.equals(seen.getString("state")));
    }

    JsonPath awaitNext(UUID operationId, String next) {
        return await().atMost(PATIENCE).pollInterval(Duration.ofMillis(50)).until(() -> slot(operationId), seen -> next.equals(seen.getString("next")));
    }
}
