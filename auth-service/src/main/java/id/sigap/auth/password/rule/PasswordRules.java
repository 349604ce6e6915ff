package id.sigap.auth.password.rule;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which new passwords are accepted: long enough and not one of those that everybody tries. No rules of composition, which
 * make passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
public final class PasswordRules {

    /** In code points. */
    public static final int SHORTEST = 8;
    public static final int LONGEST = 128;

    private static final int SHORTEST_WORD = 3;
    private static final String RUNS = "01234567890 09876543210 abcdefghijklmnopqrstuvwxyz qwertyuiop asdfghjkl zxcvbnm qwertyuiopasdfghjklzxcvbnm 1q2w3e4r5t6y7u8i9o0p 1qaz2wsx3edc4rfv";

    private final Set<String> common;

    /** What is wrong with a password. */
    public enum Defect {
        TOO_SHORT, TOO_LONG, TOO_COMMON
    }

    /** @param common words that many people take as a password, in lower case */
    public PasswordRules(Collection<String> common) {
        this.common = common.stream().map(PasswordRules::folded).collect(Collectors.toUnmodifiableSet());
    }

    /** One form for what different keyboards send; hashed is always this form. */
    public static String normalized(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFC);
    }

    /** @param own texts that anybody who knows the person would try: e-mail address, phone number */
    public Optional<Defect> defectOf(String password, Collection<String> own) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Optional.of(Defect.TOO_SHORT);
        }
        if (length > LONGEST) {
            return Optional.of(Defect.TOO_LONG);
        }
        return isCommon(folded(password), own) ? Optional.of(Defect.TOO_COMMON) : Optional.empty();
    }

    private boolean isCommon(String password, Collection<String> own) {
        return isCommonWord(password)
                || password.codePoints().distinct().count() <= 2
                || RUNS.contains(password)
                || isRepetition(password)
                || own.stream().anyMatch(text -> isOwn(password, folded(text)));
    }

    /** Digits and signs at the end make a word no better, nor do digits in place of letters: {@code r4hasia123!}. */
    private boolean isCommonWord(String password) {
        for (int end = password.length(); end >= SHORTEST_WORD; end--) {
            String word = password.substring(0, end);
            if (common.contains(word) || common.contains(withoutDisguise(word))) {
                return true;
            }
            if (Character.isLetter(password.charAt(end - 1))) {
                return false;
            }
        }
        return false;
    }

    private static boolean isOwn(String password, String own) {
        int at = own.indexOf('@');
        return password.equals(own) || at >= SHORTEST_WORD && password.equals(own.substring(0, at))
                || own.startsWith("+62") && password.equals("0" + own.substring(3)) || own.equals("+" + password);
    }

    /** The same few characters again and again: {@code abcabcabc}. */
    private static boolean isRepetition(String password) {
        for (int unit = 1; unit <= password.length() / 3; unit++) {
            if (password.length() % unit == 0 && password.equals(password.substring(0, unit).repeat(password.length() / unit))) {
                return true;
            }
        }
        return false;
    }

    private static String folded(String text) {
        return normalized(text).toLowerCase(Locale.ROOT);
    }

    private static String withoutDisguise(String text) {
        return text.replace('@', 'a').replace('4', 'a').replace('$', 's').replace('3', 'e').replace('0', 'o').replace('1', 'i');
    }
}
