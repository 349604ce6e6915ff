package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The vectors are those of the domain reference, section 2.1. */
class NikTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 15);

    @ParameterizedTest
    @CsvSource({
            "3171015708900001, FEMALE, 1990-08-17",
            "3171012902000001, MALE,   2000-02-29",
            "3171016902960002, FEMALE, 1996-02-29"})
    void sexAndBirthDateAreReadFromTheNumber(String typed, Sex sex, LocalDate birthDate) {
        Nik nik = good(typed);

        assertEquals(sex, nik.sex());
        assertEquals(Optional.of(birthDate), nik.birthDateOfWorker(TODAY));
        assertTrue(nik.agreesWith(birthDate));
        assertEquals("3171", nik.regionCode());
    }

    @ParameterizedTest
    @CsvSource({
            "3171012902010001, NIK_DATE,   neither 2001 nor 1901 has 29 February",
            "3171013104950003, NIK_DATE,   31 April",
            "3171017104950003, NIK_DATE,   31 April of a woman",
            "3171014001900001, NIK_DATE,   day 40 is neither male nor female",
            "3171017208900001, NIK_DATE,   day 32 of a woman",
            "3171013201900001, NIK_DATE,   day 32",
            "3171010001900001, NIK_DATE,   day 0",
            "3171011700900001, NIK_DATE,   month 0",
            "3171011713900001, NIK_DATE,   month 13",
            "3171015708900000, NIK_SERIAL, serial 0000",
            "2071015708900001, NIK_REGION, no such province",
            "3100015708900001, NIK_REGION, regency 00",
            "3171005708900001, NIK_REGION, district 00",
            "317101570890000,  NIK_FORMAT, 15 digits",
            "31710157089000011, NIK_FORMAT, 17 digits",
            "317101570890000X, NIK_FORMAT, a letter",
            "3171 0157 0890 0001, NIK_FORMAT, spaces inside"})
    void aNumberThatCannotBeIsRefusedWithWhatIsWrong(String typed, Nik.Defect defect, String why) {
        assertEquals(new Nik.Reading.Bad(defect), Nik.read(typed, TODAY), why);
        assertThrows(IllegalArgumentException.class, () -> new Nik(typed), why);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "３１７１０１５７０８９００００１", "-171015708900001"})
    void nothingAndForeignDigitsAreNoNik(String typed) {
        assertEquals(new Nik.Reading.Bad(Nik.Defect.NIK_FORMAT), Nik.read(typed, TODAY));
    }

    @Test
    void spacesAroundTheNumberDoNotMatter() {
        assertEquals("3171015708900001", good(" 3171015708900001\t").value());
    }

    @Test
    void theBirthDateIsAskedForWhenNoCenturyMakesAWorker() {
        Nik nik = good("3171010101250004");

        assertEquals(List.of(LocalDate.of(2025, 1, 1), LocalDate.of(1925, 1, 1)), nik.birthDateCandidates(TODAY));
        assertEquals(Optional.empty(), nik.birthDateOfWorker(TODAY), "1 and 101 years old");
    }

    @ParameterizedTest
    @CsvSource({
            "3171011501110001, 2011-01-15, 15 today",
            "3171011601110001,           , 15 tomorrow",
            "3171011501260001, 1926-01-15, 100 today and not born today",
            "3171011401250001,           , 101 or 1"})
    void aWorkerIsFifteenToAHundredYearsOld(String typed, LocalDate birthDate, String why) {
        assertEquals(Optional.ofNullable(birthDate), good(typed).birthDateOfWorker(TODAY), why);
    }

    @Test
    void aDateThatLiesAheadIsOfTheLastCentury() {
        Nik nik = good("3171011601260001");

        assertEquals(List.of(LocalDate.of(1926, 1, 16)), nik.birthDateCandidates(TODAY));
        assertEquals(Optional.of(LocalDate.of(1926, 1, 16)), nik.birthDateOfWorker(TODAY), "99, a day before 100");
    }

    @Test
    void aDateThatOnlyTheComingYearsHaveIsRefusedToday() {
        String bornOnALeapDayAhead = "3171012902000001";
        LocalDate before = LocalDate.of(1999, 12, 31);

        assertEquals(new Nik.Reading.Bad(Nik.Defect.NIK_DATE), Nik.read(bornOnALeapDayAhead, before));
    }

    @Test
    void anotherBirthDateAsksForAReviewAndDoesNotRefuse() {
        assertFalse(good("3171015708900001").agreesWith(LocalDate.of(1990, 8, 18)));
    }

    @Test
    void thePrintedFormShowsTheLastFourDigitsOnly() {
        assertEquals("************0001", good("3171015708900001").toString());
    }

    @Test
    void theRefusalDoesNotRepeatTheNumber() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Nik("3171015708900000"));

        assertFalse(refusal.getMessage().contains("31710157"), refusal.getMessage());
    }

    private static Nik good(String typed) {
        return assertInstanceOf(Nik.Reading.Good.class, Nik.read(typed, TODAY)).nik();
    }
}
