package id.sigap.platform.problem;

import java.util.List;
import java.util.Locale;

/** Which of the product's two languages a client wants: the first that it names of them; Indonesian otherwise. */
public final class Languages {

    public static final Locale INDONESIAN = Locale.of("id");
    public static final Locale ENGLISH = Locale.ENGLISH;

    private Languages() {
    }

    /** @param acceptLanguage the header's value; may be null or nonsense */
    public static Locale of(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.isBlank()) {
            return INDONESIAN;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(acceptLanguage);
            Locale found = Locale.lookup(ranges, List.of(INDONESIAN, ENGLISH));
            return found == null ? INDONESIAN : found;
        } catch (IllegalArgumentException nonsense) {
            return INDONESIAN;
        }
    }
}
