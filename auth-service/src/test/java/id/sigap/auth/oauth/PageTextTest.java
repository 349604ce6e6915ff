package id.sigap.auth.oauth;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.platform.problem.Languages;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageTextTest {

    private static List<String> places(String text) {
        return Pattern.compile("\\{\\d}").matcher(text).results().map(MatchResult::group).sorted().toList();
    }

    @ParameterizedTest
    @EnumSource(PageText.class)
    void bothLanguagesSayTheSameWithTheSameValues(PageText text) {
        assertNotEquals(text.in(Languages.INDONESIAN), text.in(Languages.ENGLISH));
        assertEquals(places(text.in(Languages.INDONESIAN)), places(text.in(Languages.ENGLISH)));
    }
}
