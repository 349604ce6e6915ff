package id.sigap.payment.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Budi Santoso;   BUDI  SANTOSO;   true
            Siti Nur'aini;  SITI NURAINI;    true
            Andre Jose;     ANDRÉ JOSÉ;      true
            Ir. Soekarno;   IR SOEKARNO;     true
            Nur-Aini;       NUR AINI;        true
            Budi Santoso;   BUDI SANTOSA;    false
            Budi Santoso;   BUDI;            false
            Budi;           '';              false
            '';             '';              false
            """, delimiter = ';')
    void namesAreAlikeButForTheirWriting(String legal, String account, boolean same) {
        assertEquals(same, HolderName.same(legal, account));
    }
}
