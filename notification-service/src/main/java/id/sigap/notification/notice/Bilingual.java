package id.sigap.notification.notice;

import java.util.Locale;

/** A text in the product's two languages. Indonesian is the one for any other. */
public record Bilingual(String indonesian, String english) {

    public static Bilingual of(String indonesian, String english) {
        return new Bilingual(indonesian, english);
    }

    /** What reads alike in both, a number say. */
    public static Bilingual same(String text) {
        return new Bilingual(text, text);
    }

    public String in(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : indonesian;
    }

    /** Fills the placeholders {@code {0}}, {@code {1}} … */
    public Bilingual with(Bilingual... values) {
        String id = indonesian;
        String en = english;
        for (int i = 0; i < values.length; i++) {
            id = id.replace("{" + i + "}", values[i].indonesian());
            en = en.replace("{" + i + "}", values[i].english());
        }
        return new Bilingual(id, en);
    }
}
