package id.sigap.sandbox.bank.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {

    @ParameterizedTest
    @CsvSource({"1234567000, INVALID", "1234567001, OTHER_NAME", "1234567002, ANSWER_LOST", "1234567003, FAILS_LATER",
        "1234567004, NO_FUNDS", "1234567005, PLAIN", "1234500010, PLAIN"})
    void theLastThreeDigitsTellHowAnAccountBehaves(String accountNo, AccountEnding ending) {
        assertEquals(ending, AccountEnding.of(accountNo));
    }

    @Test
    void anAccountBearsTheNameItWasOpenedIn() {
        assertEquals("Budi Santoso", Account.open("014", "1234567005", "Budi Santoso").name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budi Santoso", "Ratna Wulandari", "JOKO SUSILO"})
    void anAccountEndingIn001NeverBearsTheNameAskedFor(String name) {
        assertNotEquals(name.toUpperCase(), Account.open("014", "1234567001", name).name());
    }
}
