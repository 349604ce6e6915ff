package id.sigap.payment.bank.snap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refusal;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.BankAnswer.Unknown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdictTest {

    @ParameterizedTest
    @ValueSource(strings = {"2021800", "4041818", "4041801", "4091800", "4091801", "5001800", "5001802", "5041800", "4041899", "3021800"})
    void whatMayHaveHappenedIsUnknown(String code) {
        assertInstanceOf(Unknown.class, of(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"4011800", "4011801", "4031806", "4291800"})
    void whatSurelyDidNotHappenYetMayBeSentLater(String code) {
        assertInstanceOf(NotNow.class, of(code));
    }

    @ParameterizedTest
    @CsvSource({"4041811,ACCOUNT_INVALID", "4031814,INSUFFICIENT_FUNDS", "4031802,LIMIT_EXCEEDED", "4031809,ACCOUNT_BLOCKED",
        "4031803,REQUEST_REFUSED", "4001801,REQUEST_REFUSED", "4041813,REQUEST_REFUSED"})
    void whatTheBankDecidedAgainstIsRefused(String code, Refusal reason) {
        assertEquals(new Refused<>(reason, code), of(code));
    }

    @Test
    void textThatIsNoCodeIsNone() {
        assertTrue(ResponseCode.read("20018").isEmpty());
        assertTrue(ResponseCode.read("2001800x").isEmpty());
        assertTrue(ResponseCode.read(null).isEmpty());
    }

    private static BankAnswer<String> of(String code) {
        return Verdict.of(ResponseCode.read(code).orElseThrow());
    }
}
