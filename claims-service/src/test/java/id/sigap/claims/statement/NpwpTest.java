package id.sigap.claims.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers that companies print on their invoices, and what a slip of the finger makes of one. */
class NpwpTest {

    private final Npwp.Check check = new Npwp.Check();

    @ParameterizedTest
    @ValueSource(strings = {"010000131093000", "010016640051000", "013084496091000", "0010000131093000", "012345674012000"})
    void aNumberWhoseNinthDigitAgreesIsTaken(String number) {
        assertTrue(check.isValid(number, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"010000132093000", "010000311093000", "020000131093000", "1010000131093000", "01000013109300", "01.000.013.1-093.000", ""})
    void aSlipAMissingDigitAndAnythingElseIsRefused(String number) {
        assertFalse(check.isValid(number, null));
    }

    @Test
    void whoHasNoneStatesNone() {
        assertTrue(check.isValid(null, null));
    }

    @Test
    void anyOneWrongDigitOfTheNineIsSeen() {
        String good = "013084496091000";
        for (int place = 0; place < 9; place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String typed = good.substring(0, place) + digit + good.substring(place + 1);
                assertTrue(check.isValid(typed, null) == typed.equals(good), typed);
            }
        }
    }
}
