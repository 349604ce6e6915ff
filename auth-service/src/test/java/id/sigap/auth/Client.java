package id.sigap.auth;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;

/** Does what an app does. */
public final class Client {

    public static final String PASSWORD = "tujuh gajah di Lampung";

    private Client() {
    }

    /** An address that no other test uses. */
    public static String newEmail() {
        return "uji-" + UUID.randomUUID() + "@contoh.id";
    }

    public static RequestSpecification json() {
        return given().contentType("application/json").header("Accept-Language", "en");
    }

    public static RequestSpecification as(String accessToken) {
        return json().header("Authorization", "Bearer " + accessToken);
    }

    public static Response register(String email, String password) {
        return json().body(Map.of("email", email, "password", password)).post("/auth/v1/accounts");
    }

    public static Response verify(String registrationId, String code) {
        return json().body(Map.of("code", code)).post("/auth/v1/accounts/" + registrationId + "/verification");
    }

    public static Response resend(String registrationId) {
        return json().body("{}").post("/auth/v1/accounts/" + registrationId + "/codes");
    }

    public static Response signIn(String identifier, String password) {
        return signIn(identifier, password, null);
    }

    public static Response signIn(String identifier, String password, String deviceSecret) {
        Map<String, String> device = new HashMap<>(Map.of("name", "Pixel 8"));
        if (deviceSecret != null) {
            device.put("secret", deviceSecret);
        }
        return json().body(Map.of("identifier", identifier, "password", password, "device", device)).post("/auth/v1/tokens");
    }

    /** What a token says, unverified. */
    public static JwtClaims claims(String token) throws InvalidJwtException {
        return JwtClaims.parse(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8));
    }

    public static Response refresh(String refreshToken) {
        return json().body(Map.of("refreshToken", refreshToken)).post("/auth/v1/tokens/refresh");
    }

    /** With the secret of the device, as a retry needs it. */
    public static Response refresh(String refreshToken, String deviceSecret) {
        return json().body(Map.of("refreshToken", refreshToken, "deviceSecret", deviceSecret)).post("/auth/v1/tokens/refresh");
    }

    public static String registered(String email) {
        String registrationId = register(email, PASSWORD).then().statusCode(202).extract().path("registrationId");
        return verify(registrationId, Mailbox.letter(email, 1).code()).then().statusCode(200).extract().path("accountId");
    }

    /** A new account, signed in. */
    public static SignedIn signedIn() {
        String email = newEmail();
        registered(email);
        return signedIn(email);
    }

    public static SignedIn signedIn(String email) {
        Response tokens = signIn(email, PASSWORD);
        tokens.then().statusCode(200);
        return new SignedIn(email, UUID.fromString(tokens.path("accountId")), tokens.path("accessToken"), tokens.path("refreshToken"),
                tokens.path("deviceSecret"));
    }

    public record SignedIn(String email, UUID accountId, String accessToken, String refreshToken, String deviceSecret) {
    }
}
