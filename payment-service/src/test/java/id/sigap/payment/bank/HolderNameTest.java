package id.sigap.payment.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Budi Santoso;   BUDI  SANTOSO;   100
            Siti Nur'aini;  SITI NURAINI;    100
            Andre Jose;     ANDRÉ JOSÉ;      100
            Ir. Soekarno;   IR SOEKARNO;     100
            Nur-Aini;       NUR AINI;        100
            Nur-Aini;       NURAINI;         100
            Muhammad Rizki Pratama; MOH RIZKI PRATAMA; 100
            Siti Rahayu Puspita;    SITI R PUSPITA;    90
            Siti Nurhaliza Kusumawardhani; SITI NURHALIZA KUSUM; 95
            Budi Santoso;   BUDI S;          85
            Budi Santoso;   BUDI SANTOSA;    50
            Budi Santoso;   SANTOSO BUDI;    50
            Budi Santoso;   BUDI;            50
            Budi Santoso;   BUDI SANTOSO WIJAYA; 66
            Ratna Wulandari; JOKO SUSILO;    0
            Budi;           '';              0
            '';             '';              0
            """, delimiter = ';')
    void namesAreAlikeWordByWord(String legal, String account, int score) {
        assertEquals(score, HolderName.score(legal, account));
    }
}
