package id.sigap.notification.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.CodeIssued.Channel;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodeTextTest {

    private static final Instant SEVEN_IN_JAKARTA = Instant.parse("2026-02-03T00:00:00Z");
    private static final Locale INDONESIAN = Locale.of("id");

    @ParameterizedTest
    @EnumSource
    void anSmsFitsIntoOneMessageInBothLanguages(Purpose purpose) {
        for (Locale locale : new Locale[]{INDONESIAN, Locale.ENGLISH}) {
            String sms = CodeText.of(purpose).sms("12345678", SEVEN_IN_JAKARTA, locale);
            assertTrue(sms.length() <= 160, sms);
            boolean hasCode = purpose.holdsCode();
            assertEquals(hasCode, sms.contains("12345678") && sms.contains("07:00 WIB"), sms);
            assertTrue(sms.chars().allMatch(c -> c < 128), "in the SMS alphabet: " + sms);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theTwoLanguagesDifferAndTheSubjectHidesTheCode(Purpose purpose) {
        CodeText text = CodeText.of(purpose);
        assertNotEquals(text.mail("493027", SEVEN_IN_JAKARTA, INDONESIAN), text.mail("493027", SEVEN_IN_JAKARTA, Locale.ENGLISH));
        assertNotEquals(text.subject().indonesian(), text.subject().english());
        assertFalse(text.subject().indonesian().contains("{"));
        assertFalse(text.mail("493027", SEVEN_IN_JAKARTA, INDONESIAN).contains("{"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "siti", "siti@", "@example.id", "siti@exa mple.id", "siti@example.id\nBcc: x@example.id", "a@b@c", "<siti@example.id>"})
    void whatIsNoAddressIsRefusedWithoutRepeatingIt(String address) {
        Exception refusal = assertThrows(IllegalArgumentException.class,
                () -> LetterCheck.check(Channel.EMAIL, new Letter(address, "493027", Purpose.SIGN_IN, "id")));
        assertEquals("the letter's destination is not usable", refusal.getMessage());
    }

    @Test
    void whoHasAnAccountAlreadyIsToldWithoutACode() {
        LetterCheck.check(Channel.EMAIL, new Letter("siti@example.id", "", Purpose.ALREADY_REGISTERED, "id"));
        assertThrows(IllegalArgumentException.class, () -> LetterCheck.check(Channel.EMAIL, new Letter("siti@example.id", "", Purpose.SIGN_IN, "id")));
    }

    @Test
    void aPhoneIsNoMailAddressAndTheOtherWayRound() {
        LetterCheck.check(Channel.SMS, new Letter("+6281234567890", "493027", Purpose.SIGN_IN, "id"));
        LetterCheck.check(Channel.EMAIL, new Letter("siti.aminah+jht@mail.example.id", "493027", Purpose.SIGN_IN, "id"));
        assertThrows(IllegalArgumentException.class,
                () -> LetterCheck.check(Channel.EMAIL, new Letter("+6281234567890", "493027", Purpose.SIGN_IN, "id")));
        assertThrows(IllegalArgumentException.class,
                () -> LetterCheck.check(Channel.SMS, new Letter("siti@example.id", "493027", Purpose.SIGN_IN, "id")));
        assertThrows(IllegalArgumentException.class, () -> LetterCheck.check(Channel.SMS, new Letter("+6281234567890", "49 30", Purpose.SIGN_IN, "id")));
        assertThrows(IllegalArgumentException.class, () -> LetterCheck.check(Channel.SMS, new Letter("+6281234567890", "493027", null, "id")));
    }
}
