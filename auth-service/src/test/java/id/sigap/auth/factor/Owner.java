package id.sigap.auth.factor;

import id.sigap.auth.Client;
import id.sigap.auth.SoftwareAuthenticator;
import io.restassured.response.Response;
import java.util.Map;

/** What an owner does with factors, over the API. */
public final class Owner {

    public static final Map<String, Object> PASSWORD_PROOF = Map.of("password", Client.PASSWORD);

    private Owner() {
    }

    public static Response post(Client.SignedIn who, String path, Object body) {
        return Client.as(who.accessToken()).body(body).post(path);
    }

    public static Response proved(Client.SignedIn who, String path) {
        return post(who, path, Map.of("proof", PASSWORD_PROOF));
    }

    /** A passkey that was added to an account which has nothing as good. */
    public static SoftwareAuthenticator passkey(Client.SignedIn who) {
        return passkey(who, PASSWORD_PROOF);
    }

    public static SoftwareAuthenticator passkey(Client.SignedIn who, Map<String, Object> proof) {
        SoftwareAuthenticator phone = new SoftwareAuthenticator();
        Response options = post(who, "/auth/v1/factors/passkeys/options", Map.of("proof", proof));
        options.then().statusCode(200);
        post(who, "/auth/v1/factors/passkeys", Map.of("ceremonyId", options.path("ceremonyId"), "name", "Pixel 8",
                "credential", phone.create(options.path("publicKey")))).then().statusCode(201);
        return phone;
    }

    /** The same session, with an access token for the time that has passed. */
    public static Client.SignedIn renewed(Client.SignedIn who) {
        Response fresh = Client.refresh(who.refreshToken());
        fresh.then().statusCode(200);
        return new Client.SignedIn(who.email(), who.accountId(), fresh.path("accessToken"), fresh.path("refreshToken"), who.deviceSecret());
    }

    public static Response signIn(SoftwareAuthenticator phone) {
        Response options = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        options.then().statusCode(200);
        return answer(options.path("ceremonyId"), phone.get(options.path("publicKey")));
    }

    public static Response answer(String ceremonyId, Map<String, Object> credential) {
        return Client.json().body(Map.of("credential", credential, "device", Map.of("name", "Pixel 8"))).post("/auth/v1/passkey-sign-ins/" + ceremonyId);
    }

    /** A proof by passkey, for the present session. */
    public static Map<String, Object> proof(Client.SignedIn who, SoftwareAuthenticator phone) {
        Response options = post(who, "/auth/v1/factors/proof-options", "{}");
        options.then().statusCode(200);
        String ceremonyId = options.path("ceremonyId");
        return Map.of("passkey", Map.of("ceremonyId", ceremonyId, "credential", phone.get(options.path("publicKey"))));
    }
}
