package id.sigap.sandbox.world;

import static io.restassured.RestAssured.given;

import id.sigap.sandbox.bank.snap.SnapSignature;
import id.sigap.sandbox.bank.snap.SnapTime;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

/** Calls the bank as payment-service does. Every part can be made wrong. */
public final class SnapClient {

    private static final AtomicLong NUMBERS = new AtomicLong(System.currentTimeMillis() * 1_000);

    private SnapClient() {
    }

    public static String uniqueDigits() {
        return Long.toString(NUMBERS.incrementAndGet());
    }

    public static Response askToken(String clientId, Instant time, String signature) {
        return plain("{\"grantType\":\"client_credentials\"}").header("X-CLIENT-KEY", clientId)
                .header("X-TIMESTAMP", SnapTime.format(time)).header("X-SIGNATURE", signature)
                .post("/bank/v1.0/access-token/b2b");
    }

    public static String token() {
        Instant now = Instant.now();
        String signature = SnapSignature.forToken(SnapMaterial.CLIENT_KEYS.getPrivate(), SnapMaterial.CLIENT_ID, SnapTime.format(now));
        return askToken(SnapMaterial.CLIENT_ID, now, signature).then().statusCode(200).extract().path("accessToken");
    }

    /** A right call with a token of its own. */
    public static Response post(String path, String body) {
        return new Call(path, body, token(), Instant.now(), SnapMaterial.CLIENT_SECRET, uniqueDigits()).send();
    }

    /** A call with all its parts. */
    public record Call(String path, String body, String token, Instant time, byte[] secret, String externalId) {

        public static Call right(String path, String body) {
            return new Call(path, body, SnapClient.token(), Instant.now(), SnapMaterial.CLIENT_SECRET, uniqueDigits());
        }

        public Call withToken(String other) {
            return new Call(path, body, other, time, secret, externalId);
        }

        public Call withTime(Instant other) {
            return new Call(path, body, token, other, secret, externalId);
        }

        public Call withSecret(String other) {
            return new Call(path, body, token, time, other.getBytes(StandardCharsets.UTF_8), externalId);
        }

        public Call withExternalId(String other) {
            return new Call(path, body, token, time, secret, other);
        }

        public Response send() {
            return request().header("X-PARTNER-ID", SnapMaterial.CLIENT_ID).header("CHANNEL-ID", "95221").post("/bank" + path);
        }

        /** Signed and complete but for X-PARTNER-ID and CHANNEL-ID. */
        public RequestSpecification request() {
            String stamp = SnapTime.format(time);
            return plain(body).header("Authorization", "Bearer " + token).header("X-TIMESTAMP", stamp)
                    .header("X-EXTERNAL-ID", externalId)
                    .header("X-SIGNATURE", SnapSignature.forTransaction(secret, "POST", path, token,
                            body.getBytes(StandardCharsets.UTF_8), stamp));
        }
    }

    private static RequestSpecification plain(String body) {
        return given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig()
                .appendDefaultContentCharsetToContentTypeIfUndefined(false))).contentType("application/json").body(body);
    }
}
