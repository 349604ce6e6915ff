package id.sigap.acceptance.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A worker with the app: registers, signs in, proves who she is. Every call goes through the gateway. */
public final class Member {

    private static final String PASSWORD = "tujuh gajah menyeberang";
    private static final Duration SOON = Duration.ofSeconds(30);

    private final Api gateway;
    private final Outside outside;
    private final Citizen citizen;
    private Api signedIn;
    private String refreshToken;
    private boolean agreed;

    public Member(Api gateway, Outside outside, Citizen citizen) {
        this.gateway = gateway;
        this.outside = outside;
        this.citizen = citizen;
    }

    public Citizen citizen() {
        return citizen;
    }

    /** The app with a valid access token. */
    public Api app() {
        return signedIn;
    }

    /** Registers, and answers the masked place that the code was sent to. */
    public Api.Answer register() {
        Map<String, Object> order = new HashMap<>(Map.of("email", citizen.email(), "password", PASSWORD, "locale", "id"));
        if (citizen.phone() != null) {
            order.put("phone", citizen.phone());
        }
        return gateway.post("/auth/v1/accounts", order).expect(202);
    }

    public void verify(String registrationId, String code) {
        gateway.post("/auth/v1/accounts/" + registrationId + "/verification", Map.of("code", code)).expect(200);
    }

    public void signIn() {
        keep(gateway.post("/auth/v1/tokens", credentials()).expect(200));
    }

    /** Registers and verifies, and does not sign in yet. */
    public void enrol() {
        Api.Answer registered = register();
        String sentTo = registered.text("/sentTo/channel");
        verify(registered.text("/registrationId"), outside.codeFor("EMAIL".equals(sentTo) ? citizen.email() : citizen.phone()));
    }

    /** What is sent to sign in, for those who time it. */
    public Map<String, ?> credentials() {
        return Map.of("identifier", citizen.email(), "password", PASSWORD, "device", Map.of("name", "demo phone"));
    }

    /** A new access token says what has been proved meanwhile. */
    public void refresh() {
        keep(gateway.post("/auth/v1/tokens/refresh", Map.of("refreshToken", refreshToken)).expect(200));
    }

    private void keep(Api.Answer tokens) {
        signedIn = gateway.as(tokens.text("/accessToken"));
        refreshToken = tokens.text("/refreshToken");
    }

    /** Registers, verifies and signs in. */
    public void join() {
        enrol();
        signIn();
    }

    /** Asks to be bound to the person; answers the operation that the selfie is for. */
    public String askForBinding() {
        String binding = nameHerself();
        awaitBinding(binding, "AWAITING_FACE");
        return binding;
    }

    /** The same, whatever the registry makes of it. */
    public String nameHerself() {
        Map<String, Object> order = new HashMap<>(citizen.number());
        order.put("fullName", citizen.fullName());
        order.put("birthDate", citizen.birthDate().toString());
        return signedIn.post("/auth/v1/bindings", order).expect(202).text("/bindingId");
    }

    public Api.Answer awaitBinding(String binding, String state) {
        return Patience.until("the binding to be " + state, SOON, () -> signedIn.get("/auth/v1/bindings/" + binding),
                answer -> state.equals(answer.text("/state")));
    }

    /** Agrees to face pictures, for whatever they may be needed. */
    public void agreeToFacePictures() {
        JsonNode shown = signedIn.get("/biometric/v1/consents").expect(200).body();
        List<String> purposes = new ArrayList<>();
        shown.path("purposes").forEach(one -> purposes.add(one.path("purpose").asText()));
        signedIn.post("/biometric/v1/consents", Map.of("purposes", purposes, "version", shown.path("version").asText())).expect(200);
        agreed = true;
    }

    /** Sends a selfie for an operation and waits for the outcome; agrees to that first. */
    public Api.Answer selfie(String operation, byte[] picture) {
        Patience.until("the selfie to be awaited", SOON, () -> signedIn.get("/biometric/v1/verifications?operationId=" + operation),
                answer -> answer.status() == 200);
        if (!agreed) {
            agreeToFacePictures();
        }
        String id = signedIn.postBytes("/biometric/v1/verifications?operationId=" + operation, "image/jpeg", picture).expect(202).locatedId();
        return Patience.until("the selfie to be checked", SOON, () -> signedIn.get("/biometric/v1/verifications/" + id),
                answer -> "DONE".equals(answer.text("/state")));
    }

    /** Uploads every paper that a claim still needs, and answers how many those were. */
    public int uploadPapers(String claim) {
        int uploaded = 0;
        for (JsonNode paper : signedIn.get("/claims/v1/claims/" + claim + "/papers").expect(200).body().path("papers")) {
            if (!paper.path("arrived").asBoolean()) {
                upload(claim, paper.path("kind").asText());
                uploaded++;
            }
        }
        return uploaded;
    }

    private void upload(String claim, String kind) {
        byte[] scan = ("%PDF-1.7\n% " + kind + " of claim " + claim + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        String document = signedIn.post("/claims/v1/claims/" + claim + "/documents", Map.of("kind", kind, "size", scan.length, "fileName", kind.toLowerCase(Locale.ROOT) + ".pdf"))
                .expect(201).locatedId();
        signedIn.send(signedIn.request("/claims/v1/documents/" + document).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", "0")
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(scan))).expect(204);
        Patience.until("the paper " + kind + " to be checked", SOON, () -> signedIn.get("/claims/v1/documents/" + document),
                answer -> "READY".equals(answer.text("/state")));
    }

    /** From nobody to a person with proof: for those whose registration is not the point. */
    public void joinAndBind(byte[] selfie) {
        join();
        String binding = askForBinding();
        String outcome = selfie(binding, selfie).text("/outcome");
        if (!"MATCH".equals(outcome)) {
            throw new IllegalStateException("the selfie was " + outcome);
        }
        awaitBinding(binding, "BOUND");
        refresh();
    }
}
