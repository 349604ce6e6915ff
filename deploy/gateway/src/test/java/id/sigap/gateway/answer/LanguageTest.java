package id.sigap.gateway.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {"null|id", "en|en", "en-US,en;q=0.8|en", "id|id", "id-ID,en;q=0.5|id", "in|id", "en;q=0.2,id;q=0.9|id",
        "fr|id", "fr,en;q=0.1|en", "*|id", ";;;|id", "''|id"})
    void theClientsPreferenceDecidesAndIndonesianIsTheDefault(String header, String language) {
        assertEquals(language, Language.of(header).getLanguage());
    }
}
