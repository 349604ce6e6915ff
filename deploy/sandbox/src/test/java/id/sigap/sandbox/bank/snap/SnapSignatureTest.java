package id.sigap.sandbox.bank.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import org.junit.jupiter.api.Test;

class SnapSignatureTest {

    private static final byte[] SECRET = "sandbox-secret-0001".getBytes(UTF_8);
    private static final String TIME = "2025-09-10T10:15:30+07:00";
    private static final String BODY = "{\"partnerServiceId\":\"   12345\",\"customerNo\":\"25080012345\","
            + "\"virtualAccountNo\":\"   1234525080012345\",\"inquiryRequestId\":\"202509101015300001\","
            + "\"trxDateInit\":\"2025-09-10T10:15:30+07:00\"}";
    private static final String SIGNATURE =
            "X/WAD68xc/asyOfdD6W/7RDh9v4iBNdyu/cJ6uIcInZ1zxguykdZlYwhBokClExJprCP30YhC879woHbnOM1UQ==";

    @Test
    void aTransactionIsSignedAsTheReferencesVectorSays() {
        assertEquals(SIGNATURE, sign(BODY));
    }

    @Test
    void theTextToSignHoldsTheHashOfTheBody() {
        assertEquals("POST:/v1.0/transfer-va/inquiry:tok-abc123:"
                        + "0f8c665a148382ff1af8d1f4583abe052e271b81bc4bf1b30ba137966c2a887d:2025-09-10T10:15:30+07:00",
                SnapSignature.textToSign("POST", "/v1.0/transfer-va/inquiry", "tok-abc123", BODY.getBytes(UTF_8), TIME));
    }

    @Test
    void anEmptyBodyHasTheHashOfNothing() {
        assertTrue(SnapSignature.textToSign("GET", "/x", "t", new byte[0], TIME)
                .contains(":e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855:"));
    }

    @Test
    void whiteSpaceBetweenTokensDoesNotChangeTheSignature() {
        assertEquals(SIGNATURE, sign(BODY.replace(",\"", " ,\r\n\t\"").replace("\":\"", "\" : \"")));
    }

    @Test
    void oneChangedSpaceInsideAValueChangesTheSignature() {
        assertFalse(SnapSignature.same(SIGNATURE, sign(BODY.replace("\"   12345\"", "\"  12345\""))));
    }

    @Test
    void aTokenSignatureHoldsForItsClientAndTimeOnly() throws NoSuchAlgorithmException {
        KeyPair keys = KeyPairGenerator.getInstance("RSA").generateKeyPair();
        String signature = SnapSignature.forToken(keys.getPrivate(), "client", TIME);

        assertTrue(SnapSignature.tokenHolds(keys.getPublic(), "client", TIME, signature));
        assertFalse(SnapSignature.tokenHolds(keys.getPublic(), "other", TIME, signature));
        assertFalse(SnapSignature.tokenHolds(keys.getPublic(), "client", "2025-09-10T10:15:31+07:00", signature));
        assertFalse(SnapSignature.tokenHolds(keys.getPublic(), "client", TIME, "not base64!"));
    }

    private static String sign(String body) {
        return SnapSignature.forTransaction(SECRET, "POST", "/v1.0/transfer-va/inquiry", "tok-abc123", body.getBytes(UTF_8), TIME);
    }
}
