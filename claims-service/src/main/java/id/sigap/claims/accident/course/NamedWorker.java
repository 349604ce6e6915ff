package id.sigap.claims.accident.course;

import java.util.Locale;

/** Whether a name that somebody typed is a member's legal name: case, spaces and punctuation do not matter, everything else does. */
public final class NamedWorker {

    private NamedWorker() {
    }

    public static boolean is(String legalName, String typed) {
        return bare(legalName).equals(bare(typed));
    }

    private static String bare(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toUpperCase(Locale.ROOT).codePoints().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }
}
