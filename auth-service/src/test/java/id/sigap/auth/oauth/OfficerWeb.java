package id.sigap.auth.oauth;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.auth.Client;
import id.sigap.auth.SoftwareAuthenticator;
import id.sigap.platform.sql.Database;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the officers' web client, and the browser with its page, do. */
final class OfficerWeb {

    static final String AUTHORIZE = "/auth/v1/oauth/authorize";
    static final String TOKEN = "/auth/v1/oauth/token";
    static final String HOME = "https://petugas.contoh.id/masuk";
    static final String CLIENT = "sigap-officer-web";
    static final String ISSUER = "http://localhost:8080";
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final ObjectMapper JSON = new ObjectMapper();

    private OfficerWeb() {
    }

    /** An authorization request; the pairs of names and values are added. */
    static Map<String, String> request(String... more) {
        Map<String, String> request = new HashMap<>(Map.of("response_type", "code", "client_id", CLIENT, "redirect_uri", HOME,
                "code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(sha256(VERIFIER)), "code_challenge_method", "S256", "state", "s&t=\"1"));
        for (int i = 0; i < more.length; i += 2) {
            request.put(more[i], more[i + 1]);
        }
        return request;
    }

    static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A new account with a role of staff, known by its e-mail address. */
    static String officer(Database database) {
        String email = Client.newEmail();
        makeOfficer(database, UUID.fromString(Client.registered(email)));
        return email;
    }

    static void makeOfficer(Database database, UUID accountId) {
        assertEquals(1, database.update("update account set roles = 'OFFICER' where id = ?", accountId));
    }

    static RequestSpecification browser() {
        return given().redirects().follow(false).header("Accept-Language", "en");
    }

    static Response ask(Map<String, String> request) {
        return browser().queryParams(request).get(AUTHORIZE);
    }

    static RequestSpecification form() {
        return browser().contentType("application/x-www-form-urlencoded");
    }

    /** Submits a form of the page: the request's fields and what was filled in. */
    static Response submit(Map<String, String> request, String... filledIn) {
        Map<String, String> fields = new HashMap<>(request);
        for (int i = 0; i < filledIn.length; i += 2) {
            fields.put(filledIn[i], filledIn[i + 1]);
        }
        return form().formParams(fields).post(AUTHORIZE);
    }

    static Response signIn(Map<String, String> request, String identifier) {
        return submit(request, "identifier", identifier, "password", Client.PASSWORD);
    }

    /** What the page's script does on its button. */
    static Response passkey(Map<String, String> request, SoftwareAuthenticator phone) {
        Response options = Client.json().body("{}").post("/auth/v1/passkey-sign-ins");
        return passkey(request, options.path("ceremonyId"), phone.get(options.path("publicKey")));
    }

    static Response passkey(Map<String, String> request, String ceremonyId, Map<String, Object> credential) {
        try {
            return submit(request, "ceremony_id", ceremonyId, "credential", JSON.writeValueAsString(credential));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The second step that a page asks for. */
    static String stepId(Response page) {
        Matcher field = Pattern.compile("name=\"step_id\" value=\"([^\"]+)\"").matcher(page.asString());
        assertTrue(field.find(), page.asString());
        return field.group(1);
    }

    static String code(Response answer) {
        String location = answer.then().statusCode(303).header("Location", startsWith(HOME + "?code=")).extract().header("Location");
        assertTrue(location.endsWith("&state=s%26t%3D%221"), location);
        return location.substring((HOME + "?code=").length(), location.indexOf('&'));
    }

    static void isSentBack(Response answer, String error) {
        assertEquals(HOME + "?error=" + error + "&iss=http%3A%2F%2Flocalhost%3A8080&state=s%26t%3D%221",
                answer.then().statusCode(303).header("Cache-Control", "no-store").extract().header("Location"));
    }

    static Response exchange(String code) {
        return exchange(code, Map.of());
    }

    static Response exchange(String code, Map<String, String> changed) {
        return exchange(form(), code, changed);
    }

    static Response exchange(RequestSpecification form, String code, Map<String, String> changed) {
        Map<String, String> fields = new HashMap<>(Map.of("grant_type", "authorization_code", "code", code, "client_id", CLIENT, "redirect_uri", HOME,
                "code_verifier", VERIFIER));
        fields.putAll(changed);
        return form.formParams(fields).post(TOKEN);
    }

    static Response refresh(String refreshToken) {
        return form().formParams("grant_type", "refresh_token", "refresh_token", refreshToken, "client_id", CLIENT).post(TOKEN);
    }
}
