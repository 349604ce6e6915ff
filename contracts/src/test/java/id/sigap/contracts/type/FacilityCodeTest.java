package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class FacilityCodeTest {

    @ParameterizedTest
    @ValueSource(strings = {"RS32", "RS3216001", "012345678912"})
    void fourToTwelveCharactersAreACode(String value) {
        assertEquals(value, new FacilityCode(value).toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "RS1", "rs3216001", "RS 3216001", "RS3216001/1", "0123456789123"})
    void nothingElseIs(String value) {
        assertThrows(IllegalArgumentException.class, () -> new FacilityCode(value));
    }
}
