package id.sigap.membership.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @Test
    void spacesAreSetRight() {
        assertEquals("Siti Nur Aini", PersonName.read("  Siti   Nur\tAini ").orElseThrow().value());
    }

    @Test
    void caseSpacesAndPunctuationMakeNoOtherPerson() {
        assertTrue(new PersonName("Ir. Budi Santoso").sameAs(new PersonName("IR BUDI  SANTOSO")));
        assertTrue(new PersonName("Nur'aini").sameAs(new PersonName("NURAINI")));
        assertFalse(new PersonName("Budi Santoso").sameAs(new PersonName("Budi Santosa")));
    }

    @Test
    void strangersSeeFirstLettersOnly() {
        PersonName name = new PersonName("SITI NUR RAHMAWATI");

        assertEquals("S*** N** R********", name.masked());
        assertFalse(name.toString().contains("SITI"));
    }

    @Test
    void lettersOfAnyAlphabetAreLetters() {
        assertTrue(PersonName.read("José Muñoz").isPresent());
        assertTrue(PersonName.read("Nurul ‘Aini".replace('‘', '’')).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "Budi1", "<b>Budi</b>", "-Budi", "'; drop table person", "Budi\u0000"})
    void whatIsNoNameIsRefused(String typed) {
        assertTrue(PersonName.read(typed).isEmpty(), typed);
    }

    @Test
    void aNameHasAHundredCharactersAtMost() {
        assertTrue(PersonName.read("a".repeat(100)).isPresent());
        assertTrue(PersonName.read("a".repeat(101)).isEmpty());
        assertTrue(PersonName.read(null).isEmpty());
    }
}
