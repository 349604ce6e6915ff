package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class KpjTest {

    @ParameterizedTest
    @CsvSource({
            "12345678901,     12345678901",
            "' 123 4567 8901', 12345678901",
            "12-3456-78901,   12345678901",
            "12a34567890,     12A34567890"})
    void spacesDashesAndSmallLettersAreReadAsTheCardHasThem(String typed, String value) {
        assertEquals(Optional.of(new Kpj(value)), Kpj.read(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1234567890", "123456789012", "1234567890_", "1234567890é"})
    void whatIsNoKpjIsReadAsNone(String typed) {
        assertEquals(Optional.empty(), Kpj.read(typed));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "1234567890", "12a34567890", "12 345 67890"})
    void anInstanceCannotHoldAnInvalidNumber(String value) {
        assertThrows(IllegalArgumentException.class, () -> new Kpj(value));
    }

    @Test
    void capitalsDoNotDependOnTheMachinesLanguage() {
        var before = java.util.Locale.getDefault();
        try {
            java.util.Locale.setDefault(java.util.Locale.forLanguageTag("tr"));
            assertEquals(Optional.of(new Kpj("12I34567890")), Kpj.read("12i34567890"));
        } finally {
            java.util.Locale.setDefault(before);
        }
    }

    @Test
    void thePrintedFormShowsTheLastThreeOnly() {
        assertEquals("********901", new Kpj("12345678901").toString());
    }
}
