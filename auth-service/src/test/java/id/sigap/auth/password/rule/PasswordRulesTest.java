package id.sigap.auth.password.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.password.rule.PasswordRules.Defect;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules(List.of("rahasia", "indonesia", "password"));

    private Optional<Defect> defectOf(String password) {
        return rules.defectOf(password, List.of("sri.wahyuni@contoh.id", "+6281234567890"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tujuh gajah di Lampung", "aaaa bbbb cc", "kKx9!pqz", "пароль не простой", "日本語のパスワード"})
    void anyLongAndUncommonPasswordIsAcceptedWhateverItIsMadeOf(String password) {
        assertEquals(Optional.empty(), defectOf(password));
    }

    @Test
    void lengthIsCountedInCharactersNotInCodeUnits() {
        assertEquals(Optional.of(Defect.TOO_SHORT), defectOf("🐘🐘🦒🦒"));
        assertEquals(Optional.empty(), defectOf("🐘🦒🦓🐅🐆🦏🦛🐪"));
    }

    @Test
    void theBoundsAreEightAnd128() {
        assertEquals(Optional.of(Defect.TOO_SHORT), defectOf("kX9!pqz"));
        assertEquals(Optional.empty(), defectOf("kX9!pqzw".repeat(2) + "v".repeat(112)));
        assertEquals(Optional.of(Defect.TOO_LONG), defectOf("kX9!pqzw".repeat(2) + "v".repeat(113)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"indonesia", "INDONESIA", "Rahasia123!", "indonesia2024", "P@$$w0rd", "r4h4s14123"})
    void aCommonWordStaysCommonWithDigitsAndInDisguise(String password) {
        assertEquals(Optional.of(Defect.TOO_COMMON), defectOf(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345678", "87654321", "aaaaaaaa", "abababab", "qwertyuiop", "abcabcabc", "asdfghjkl", "abcdefgh"})
    void sequencesAndRepetitionsAreCommon(String password) {
        assertEquals(Optional.of(Defect.TOO_COMMON), defectOf(password));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sri.wahyuni", "sri.wahyuni@contoh.id", "081234567890", "6281234567890"})
    void onesOwnContactIsNoPassword(String password) {
        assertEquals(Optional.of(Defect.TOO_COMMON), defectOf(password));
    }

    @Test
    void oneCharacterHasOneFormHoweverTheKeyboardSendsIt() {
        assertEquals(PasswordRules.normalized("caf\u00e9"), PasswordRules.normalized("cafe\u0301"));
    }
}
