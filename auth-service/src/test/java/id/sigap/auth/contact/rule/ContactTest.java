package id.sigap.auth.contact.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContactTest {

    @ParameterizedTest
    @CsvSource({"0812-3456-7890,+6281234567890", "(0812) 3456 7890,+6281234567890", "6281234567890,+6281234567890",
            "+62 812 3456 7890,+6281234567890", "006281234567890,+6281234567890", "+65 8123 4567,+6581234567"})
    void aNumberHasOneFormHoweverItIsTyped(String typed, String canonical) {
        assertEquals(Optional.of(new Phone(canonical)), Phone.read(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "0812", "+0812345678", "08123456789012345678901234567890123456789012", "81234567890x", "+62-81234567890123456"})
    void whatIsNoNumberIsRefused(String typed) {
        assertEquals(Optional.empty(), Phone.read(typed));
    }

    @Test
    void anAddressIsTheSameInCapitals() {
        assertEquals(Email.read("budi@contoh.id"), Email.read("  Budi@Contoh.ID "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "budi", "budi@", "@contoh.id", "budi@contoh", "budi@@contoh.id", "bu di@contoh.id", "budi@contoh.id\r\nBcc: x@y.id",
            ".budi@contoh.id", "budi@-contoh.id", "budi@contoh..id", "budi@[127.0.0.1]"})
    void whatIsNoAddressIsRefused(String typed) {
        assertEquals(Optional.empty(), Email.read(typed));
    }

    @Test
    void anAddressThatIsTooLongIsRefused() {
        assertEquals(Optional.empty(), Email.read("a".repeat(65) + "@contoh.id"));
        assertEquals(Optional.empty(), Email.read("a@" + "b".repeat(60) + ".".repeat(1) + ("c".repeat(60) + ".").repeat(4) + "id"));
    }

    @Test
    void aContactShowsItselfMasked() {
        assertEquals("b***@contoh.id", new Email("budi@contoh.id").toString());
        assertEquals("+62********890", new Phone("+6281234567890").toString());
        assertFalse(new Phone("+6281234567890").toString().contains("1234"));
    }

    @Test
    void anIdentifierIsReadAsWhatItLooksLike() {
        assertEquals(Optional.of(new Email("budi@contoh.id")), Contact.read("BUDI@contoh.id"));
        assertEquals(Optional.of(new Phone("+6281234567890")), Contact.read("081234567890"));
        assertEquals(Optional.empty(), Contact.read("budi"));
        assertEquals(Optional.empty(), Contact.read(null));
    }

    @Test
    void attemptsOnOneContactCountTogetherHoweverItIsTyped() {
        assertEquals(Contact.countable("0812-3456-7890"), Contact.countable("+6281234567890"));
        assertEquals("budi", Contact.countable(" BUDI "));
    }
}
