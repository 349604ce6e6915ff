package id.sigap.claims.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypeTest {

    @ParameterizedTest
    @CsvSource({"ffd8ffe000104a46, JPEG", "ffd8ffe1deadbeef, JPEG", "89504e470d0a1a0a, PNG", "255044462d312e37, PDF"})
    void aFileIsKnownByItsFirstBytes(String first, FileType type) {
        assertEquals(Optional.of(type), FileType.of(HexFormat.of().parseHex(first)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF", "<html>", "GIF89a..", "PK\u0003\u0004....", "MZ......", " %PDF-1.", "%!PS-Ado"})
    void whateverElseIsNone(String first) {
        assertEquals(Optional.empty(), FileType.of(first.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ffd8", "ffd8fe", "89504e470d0a1a", "89504e470d0a1a0b"})
    void almostIsNotEnough(String first) {
        assertEquals(Optional.empty(), FileType.of(HexFormat.of().parseHex(first)));
    }
}
