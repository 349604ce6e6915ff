package id.sigap.biometric.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {

    /** @param given y: the same person, n: not */
    @ParameterizedTest
    @CsvSource({
        "1, '', , 1",
        "1, y, true, 1",
        "1, n, false, 1",
        "2, '', , 2",
        "2, y, , 2",
        "2, n, , 2",
        "2, yy, true, 2",
        "2, nn, false, 2",
        "2, yn, , 3",
        "2, ny, , 3",
        "2, yny, true, 3",
        "2, nyn, false, 3"})
    void soManyHaveToSayTheSame(int needed, String given, Boolean decision, int wanted) {
        Agreement agreement = new Agreement(needed, given.chars().mapToObj(one -> one == 'y').toList());

        assertEquals(Optional.ofNullable(decision), agreement.decision());
        assertEquals(wanted, agreement.wanted());
    }

    @Test
    void nothingIsDecidedByNobody() {
        assertThrows(IllegalArgumentException.class, () -> new Agreement(0, List.of()));
    }
}
