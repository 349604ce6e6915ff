package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class NppTest {

    @Test
    void smallLettersAndSpacesAroundAreForgiven() {
        assertEquals(Optional.of(new Npp("AA123456")), Npp.read(" aa123456 "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "AA1234567", "AA12345678"})
    void eightToTenCharactersAreAnNpp(String value) {
        assertEquals(value, new Npp(value).toString());
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "AA12345", "AA123456789", "AA 123456", "AA-12345"})
    void anythingElseIsNone(String typed) {
        assertEquals(Optional.empty(), Npp.read(typed));
        assertThrows(IllegalArgumentException.class, () -> new Npp(typed));
    }
}
