package id.sigap.sandbox.bank;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import id.sigap.sandbox.bank.snap.SnapSignature;
import id.sigap.sandbox.bank.snap.SnapTime;
import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import id.sigap.sandbox.world.SnapMaterial;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class SnapGateTest {

    @Inject
    Sql sql;

    @Test
    void aTokenLivesFifteenMinutes() {
        Instant now = Instant.now();
        SnapClient.askToken(SnapMaterial.CLIENT_ID, now, tokenSignature(now)).then().statusCode(200)
                .body("responseCode", equalTo("2007300")).body("expiresIn", equalTo("900"));
    }

    @Test
    void aTokenNeedsTheClientsOwnSignatureOfThisMoment() {
        Instant now = Instant.now();
        Instant old = now.minusSeconds(400);

        expect(SnapClient.askToken(SnapMaterial.CLIENT_ID, now, tokenSignature(old)), "4017300");
        expect(SnapClient.askToken(SnapMaterial.CLIENT_ID, old, tokenSignature(old)), "4017300");
        expect(SnapClient.askToken("somebody", now, tokenSignature(now)), "4017300");
    }

    @Test
    void aWrongSignatureIsUnauthorized() {
        expect(call().withSecret("another secret").send(), "4011600");
    }

    @Test
    void aTimestampSixMinutesOldIsUnauthorized() {
        expect(call().withTime(Instant.now().minusSeconds(360)).send(), "4011600");
    }

    @Test
    void anUnknownTokenIsInvalid() {
        expect(call().withToken("made-up").send(), "4011601");
    }

    @Test
    void aTokenOlderThanFifteenMinutesIsInvalid() {
        SnapClient.Call call = call();
        sql.update("update snap_token set expires_at = expires_at - interval '15 minutes'");

        expect(call.send(), "4011601");
    }

    @Test
    void aRepeatedExternalIdIsAConflict() {
        String id = SnapClient.uniqueDigits();
        call().withExternalId(id).send().then().body("responseCode", equalTo("4041611"));

        expect(call().withExternalId(id).send(), "4091600");
    }

    @Test
    void aMalformedExternalIdIsAnInvalidField() {
        expect(call().withExternalId("abc").send(), "4001601");
    }

    @Test
    void aMissingHeaderIsAMissingField() {
        expect(call().request().header("X-PARTNER-ID", SnapMaterial.CLIENT_ID).post("/bank" + Bodies.INQUIRY), "4001602");
    }

    @Test
    void aForeignPartnerIsNotFound() {
        expect(call().request().header("X-PARTNER-ID", "x").header("CHANNEL-ID", "1").post("/bank" + Bodies.INQUIRY), "4041616");
    }

    @Test
    void aBodyThatIsNotJsonIsABadRequest() {
        expect(SnapClient.post(Bodies.INQUIRY, "not json"), "4001600");
        expect(SnapClient.post(Bodies.INQUIRY, "[]"), "4001600");
    }

    @Test
    void aNulInsideATextIsAnInvalidField() {
        expect(SnapClient.post(Bodies.INQUIRY, Bodies.inquiry("99999").replace("i-1", "i\\u0000")), "4001601");
    }

    @Test
    void aMissingFieldIsNamed() {
        SnapClient.post(Bodies.INQUIRY, "{\"beneficiaryBankCode\":\"014\"}").then().statusCode(400)
                .body("responseCode", equalTo("4001602"))
                .body("responseMessage", startsWith("Invalid Mandatory Field {partnerReferenceNo"));
    }

    @Test
    void aBodySignedWithSpacesIsCheckedInItsMinifiedForm() {
        expect(SnapClient.post(Bodies.INQUIRY, Bodies.inquiry("99999").replace(",", " ,\n ")), "4041611");
    }

    private static SnapClient.Call call() {
        return SnapClient.Call.right(Bodies.INQUIRY, Bodies.inquiry("99999"));
    }

    private static void expect(Response response, String code) {
        response.then().statusCode(Integer.parseInt(code.substring(0, 3))).body("responseCode", equalTo(code));
    }

    private static String tokenSignature(Instant time) {
        return SnapSignature.forToken(SnapMaterial.CLIENT_KEYS.getPrivate(), SnapMaterial.CLIENT_ID, SnapTime.format(time));
    }
}
