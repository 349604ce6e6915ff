package id.sigap.payment.bank.snap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SymmetricSignatureTest {

    private static final String BODY = "{\"partnerServiceId\":\"   12345\",\"customerNo\":\"25080012345\",\"virtualAccountNo\":\"   1234525080012345\","
            + "\"inquiryRequestId\":\"202509101015300001\",\"trxDateInit\":\"2025-09-10T10:15:30+07:00\"}";
    private static final String HASH = "0f8c665a148382ff1af8d1f4583abe052e271b81bc4bf1b30ba137966c2a887d";
    private static final String BASE64 = "X/WAD68xc/asyOfdD6W/7RDh9v4iBNdyu/cJ6uIcInZ1zxguykdZlYwhBokClExJprCP30YhC879woHbnOM1UQ==";
    private static final String HEX = "5ff5800faf3173f6acc8e7dd0fa5bfed10e1f6fe2204d772bbf709eae21c227675cf182eca4759958c21068902944c49"
            + "a6b08fdf46210bcefdc281db9ce33551";

    private final SymmetricSignature base64 = new SymmetricSignature("sandbox-secret-0001", SignatureEncoding.BASE64);
    private final SymmetricSignature hex = new SymmetricSignature("sandbox-secret-0001", SignatureEncoding.HEX);

    @Test
    void theReferenceVectorIsReproduced() {
        SnapRequest request = request(BODY);

        assertEquals("POST:/v1.0/transfer-va/inquiry:tok-abc123:" + HASH + ":2025-09-10T10:15:30+07:00", request.stringToSign());
        assertEquals(BASE64, base64.sign(request));
        assertEquals(HEX, hex.sign(request));
    }

    @Test
    void anEmptyBodyHashesTheEmptyString() {
        assertTrue(request("").stringToSign().contains(":e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:"));
    }

    @Test
    void whiteSpaceBetweenTokensDoesNotCountButInsideTextItDoes() {
        assertTrue(base64.verify(request(BODY.replace(",", " ,\n\t").replace(":\"", ": \r\n\"")), BASE64));
        assertFalse(base64.verify(request(BODY.replace("   12345\"", "  12345\"")), BASE64));
    }

    @Test
    void anyOtherByteTimeOrTokenIsRefused() {
        assertFalse(base64.verify(request(BODY.replace("25080012345", "25080012346")), BASE64));
        assertFalse(base64.verify(new SnapRequest("POST", "/v1.0/transfer-va/inquiry", "tok-abc124", bytes(BODY), "2025-09-10T10:15:30+07:00"), BASE64));
        assertFalse(base64.verify(new SnapRequest("POST", "/v1.0/transfer-va/inquiry", "tok-abc123", bytes(BODY), "2025-09-10T10:15:31+07:00"), BASE64));
        assertFalse(new SymmetricSignature("sandbox-secret-0002", SignatureEncoding.BASE64).verify(request(BODY), BASE64));
        assertFalse(base64.verify(request(BODY), "not base64 at all!"));
        assertFalse(base64.verify(request(BODY), ""));
    }

    @Test
    void escapesAndBracketsInsideTextSurviveMinifying() {
        assertArrayEquals(bytes("{\"a\":\"x \\\" y \\\\\",\"b\":[1,null]}"), MinifiedJson.of(bytes(" { \"a\" : \"x \\\" y \\\\\" , \"b\" : [ 1 , null ] } ")));
    }

    private static SnapRequest request(String body) {
        return new SnapRequest("POST", "/v1.0/transfer-va/inquiry", "tok-abc123", bytes(body), "2025-09-10T10:15:30+07:00");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
