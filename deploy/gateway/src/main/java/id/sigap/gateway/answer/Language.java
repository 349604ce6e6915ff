package id.sigap.gateway.answer;

import java.util.List;
import java.util.Locale;

/** The language of an answer: English where the client prefers it, else Indonesian. */
final class Language {

    private static final int LONGEST_HEADER = 200;
    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> SPOKEN = List.of(INDONESIAN, Locale.ENGLISH);

    private Language() {
    }

    static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > LONGEST_HEADER) {
            return INDONESIAN;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(acceptLanguage), SPOKEN);
            return found == null ? INDONESIAN : found;
        } catch (IllegalArgumentException notALanguage) {
            return INDONESIAN;
        }
    }
}
