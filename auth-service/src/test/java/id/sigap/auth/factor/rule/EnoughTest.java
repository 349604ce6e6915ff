package id.sigap.auth.factor.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.factor.rule.Enough.Holder;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnoughTest {

    /** What the account has, whether it acts for others, the operation, and what each method comes to in the order passkey, app, password, codes and a password that one of them set, face. */
    @ParameterizedTest
    @CsvSource({
        "NOTHING,  false, claim.bank-account, YES YES YES YES YES",
        "NOTHING,  false, account.contact,    YES YES YES YES YES",
        "NOTHING,  true,  claim.bank-account, YES YES YES NO  NO",
        "NOTHING,  true,  account.contact,    YES YES YES NO  NO",
        "LOCKED,   false, claim.bank-account, YES YES YES NO  NO",
        "LOCKED,   false, factor.reset,       YES YES YES NO  YES",
        "STRONGER, false, claim.bank-account, YES YES NO  NO  NO",
        "STRONGER, false, account.contact,    YES YES NO  NO  NO",
        "STRONGER, false, factor.reset,       YES YES NO  NO  YES",
        "STRONGER, true,  factor.reset,       YES YES NO  NO  NO",
        "LOCKED,   true,  factor.reset,       YES YES YES NO  NO",
    })
    void nothingReplacesAStrongerFactorButAFaceOneThatIsLost(String has, boolean actsForOthers, String operation, String expected) {
        Holder holder = new Holder(!has.equals("NOTHING"), has.equals("STRONGER"), actsForOthers);
        String[] answers = expected.split(" +");
        assertEquals(answers[0], answer(ProofMethod.PASSKEY, holder, operation));
        assertEquals(answers[1], answer(ProofMethod.APP, holder, operation));
        assertEquals(answers[2], answer(ProofMethod.PASSWORD, holder, operation));
        assertEquals(answers[3], answer(ProofMethod.RESET_PASSWORD, holder, operation));
        assertEquals(answers[3], answer(ProofMethod.SMS_CODE, holder, operation));
        assertEquals(answers[3], answer(ProofMethod.MAILED_CODE, holder, operation));
        assertEquals(answers[4], answer(ProofMethod.FACE, holder, operation));
    }

    @Test
    void eachMethodHasANameAndAPasswordIsOneHoweverItWasSet() {
        assertEquals(ProofMethod.PASSWORD.amr(), ProofMethod.RESET_PASSWORD.amr());
        assertEquals(ProofMethod.values().length - 1, EnumSet.allOf(ProofMethod.class).stream().map(ProofMethod::amr).distinct().count());
    }

    private static String answer(ProofMethod method, Holder holder, String operation) {
        return Enough.is(method, holder, operation) ? "YES" : "NO";
    }
}
