package id.sigap.sandbox.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {

    private static final LocalDate BORN = LocalDate.of(1990, 8, 17);
    private static final Optional<Person> SITI =
            Optional.of(new Person("3171015708900001", "SITI NURHALIZAH", BORN, Sex.FEMALE));

    @ParameterizedTest
    @CsvSource({"SITI NURHALIZAH, 100", "siti nurhalizah, 100", "'Nurhalizah, Siti', 100", "Sití Nurhalizah, 100",
        "SITI NURHALIZA, 93", "BUDI SANTOSO, 13", "'', 0"})
    void aNameScoreIsTheShareOfLettersThatAgree(String given, int score) {
        assertEquals(score, NameScore.of("SITI NURHALIZAH", given));
    }

    @Test
    void whoAgreesLearnsTheLegalName() {
        Check check = Check.of(SITI, "Siti Nurhaliza", BORN);

        assertTrue(check.nikFound());
        assertTrue(check.birthDateMatch());
        assertEquals("SITI NURHALIZAH", check.legalName());
        assertEquals(Sex.FEMALE, check.sex());
    }

    @Test
    void aWrongBirthDateOrNameLearnsNoName() {
        assertNull(Check.of(SITI, "Siti Nurhalizah", BORN.plusDays(1)).legalName());
        assertNull(Check.of(SITI, "Budi Santoso", BORN).legalName());
        assertNull(Check.of(SITI, "Budi Santoso", BORN).sex());
    }

    @ParameterizedTest
    @CsvSource({"1990-08-17, 100", "1990-08-18, 67", "1991-08-18, 33", "1991-09-18, 0"})
    void aDateScoreIsTheShareOfPartsThatAgree(LocalDate given, int score) {
        assertEquals(score, DateScore.of(BORN, given));
        assertEquals(score, DateScore.of(given, BORN));
    }

    @Test
    void dayAndMonthSwappedAreNear() {
        assertEquals(67, DateScore.of(LocalDate.of(1990, 8, 7), LocalDate.of(1990, 7, 8)));
    }

    @Test
    void anUnknownNikMatchesNothing() {
        Check check = Check.of(Optional.empty(), "Siti Nurhalizah", BORN);

        assertFalse(check.nikFound());
        assertFalse(check.birthDateMatch());
        assertEquals(0, check.nameScore());
    }
}
