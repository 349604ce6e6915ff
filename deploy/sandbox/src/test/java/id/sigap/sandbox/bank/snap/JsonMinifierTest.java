package id.sigap.sandbox.bank.snap;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonMinifierTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "`{ \"b\" : 1 , \"a\" : null }` | `{\"b\":1,\"a\":null}`",
        "`{\"a\":\"two  words \\\" and a quote\" }` | `{\"a\":\"two  words \\\" and a quote\"}`",
        "`{\"a\":\"ends in a backslash \\\\\" , \"b\":\" x \"}` | `{\"a\":\"ends in a backslash \\\\\",\"b\":\" x \"}`",
        "`{\"nama\": \"Ibu Sutèja \"}` | `{\"nama\":\"Ibu Sutèja \"}`"
    })
    void onlyTheSpaceBetweenTokensGoes(String json, String minified) {
        assertEquals(minified, new String(JsonMinifier.minify(json.getBytes(UTF_8)), UTF_8));
    }
}
