package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.Faces;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A look at a picture before it is sent for good. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class PictureCheckTest {

    private static final String PATH = "/biometric/v1/picture-checks";

    @Inject
    Rows rows;

    private final Member member = Member.known();

    private ValidatableResponse looksAt(byte[] picture, String type, String language) {
        return given().auth().oauth2(member.token).header("Accept-Language", language).contentType(type).body(picture).post(PATH).then();
    }

    private ValidatableResponse looksAt(byte[] picture) {
        return looksAt(picture, "image/jpeg", "en");
    }

    @Test
    void aGoodPictureIsUsableAndNothingOfItIsKept() {
        long pictures = rows.count("picture");

        looksAt(Member.SELFIE).statusCode(200).header("Cache-Control", "no-store").body("usable", equalTo(true)).body("reasons.size()", equalTo(0))
                .body("figures.faces", equalTo(1));

        assertEquals(pictures, rows.count("picture"));
        assertEquals(0, rows.count("verification where account_id = ?", member.accountId));
    }

    @Test
    void aBadOneSaysWhatToChangeInTheLanguageAskedFor() {
        byte[] night = Faces.encode(Faces.toned(Faces.image("selfie.jpg"), value -> value / 6), "png");

        looksAt(night, "image/png", "en").statusCode(200).body("usable", equalTo(false)).body("reasons.code", hasItem("TOO_DARK"))
                .body("reasons.advice", hasItem("Find a brighter place."));
        looksAt(night, "image/png", "id").statusCode(200).body("reasons.advice", hasItem("Cari tempat yang lebih terang."));
        looksAt(Faces.encode(Faces.blank(200, 200), "jpg")).statusCode(200).body("reasons[0].code", equalTo("NO_FACE"))
                .body("containsKey('figures')", equalTo(false));
    }

    @Test
    void aWebpIsLookedAtAndOneOfTooManyPixelsIsSentBackToJpeg() {
        byte[] webp = Faces.file("selfie.webp");
        looksAt(webp, "image/webp", "en").statusCode(200).body("usable", equalTo(true)).body("figures.faces", equalTo(1));

        byte[] large = webp.clone();
        ByteBuffer.wrap(large).order(ByteOrder.LITTLE_ENDIAN).putShort(26, (short) 2001).putShort(28, (short) 2000);
        looksAt(large, "image/webp", "en").statusCode(413).body("type", equalTo("urn:sigap:problem:picture-too-large"))
                .body("detail", equalTo("At most 5 MB and 12 megapixels, as WebP 4 megapixels. Send what is larger than that as JPEG."));
        looksAt(large, "image/webp", "id").statusCode(413).body("detail",
                equalTo("Ukuran paling besar 5 MB dan 12 megapiksel, untuk WebP 4 megapiksel. Kirim gambar yang lebih besar sebagai JPEG."));
    }

    @Test
    void whatIsNoPictureIsRefused() {
        looksAt(new byte[0]).statusCode(415).body("type", equalTo("urn:sigap:problem:not-a-picture"));
        looksAt(Arrays.copyOf(Member.SELFIE, 5000)).statusCode(422).body("type", equalTo("urn:sigap:problem:picture-damaged"));
        looksAt(Arrays.copyOf(Member.SELFIE, 5_000_001)).statusCode(413).body("type", equalTo("urn:sigap:problem:picture-too-large"));
        given().contentType("image/jpeg").body(Member.SELFIE).post(PATH).then().statusCode(401);
        given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).contentType("image/jpeg").body(Member.SELFIE).post(PATH).then().statusCode(403);
    }

    @Test
    void selfiesThatWaitComeFirst() {
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), now(), "
                + "now() + interval '1 hour' from generate_series(1, 5)");
        try {
            looksAt(Member.SELFIE).statusCode(429).body("type", equalTo("urn:sigap:problem:checks-busy"))
                    .header("Retry-After", Integer::valueOf, greaterThanOrEqualTo(1));
        } finally {
            rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        }
    }

    @Test
    void oneAccountLooksOnlySoOftenInAMinute() {
        int refused = 0;
        // twice the limit, so that a minute that ends meanwhile does not matter
        for (int i = 0; i < 62; i++) {
            refused += looksAt(new byte[]{1}).extract().statusCode() == 429 ? 1 : 0;
        }
        assertEquals(true, refused >= 2, "refused " + refused);
        given().auth().oauth2(Member.known().token).contentType("image/jpeg").body(Member.SELFIE).post(PATH).then().statusCode(200);
    }
}
