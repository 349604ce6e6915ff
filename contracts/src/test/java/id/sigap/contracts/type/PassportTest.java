package id.sigap.contracts.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassportTest {

    @ParameterizedTest
    @CsvSource({
            "L898902C3, NLD, the length of ICAO 9303-4's specimen: nine places",
            "Z1234567,  IND, eight places",
            "123456789, USA, digits only",
            "A,         TLS, one place"})
    void aNumberOfUpToNinePlacesAndACountryMakeAPassport(String number, String country, String why) {
        assertEquals(new Passport(number, country), good(number, country), why);
    }

    @ParameterizedTest
    @CsvSource({
            "z1234567,   ind,   small letters",
            "Z 123 4567, IND,   spaces inside",
            "Z-1234567,  IND,   a dash",
            "' Z1234567\t', ' IND ', spaces around"})
    void whatIsWrittenOtherwiseIsTheSamePassport(String number, String country, String why) {
        assertEquals(new Passport("Z1234567", "IND"), good(number, country), why);
    }

    @ParameterizedTest
    @CsvSource({
            "L898902C36, NLD, PASSPORT_NUMBER,     ten places",
            "Z123456<,   IND, PASSPORT_NUMBER,     the filler of the machine-readable zone",
            "Z12345/7,   IND, PASSPORT_NUMBER,     a sign that no zone has",
            "-,          IND, PASSPORT_NUMBER,     nothing but a dash",
            "'',         IND, PASSPORT_NUMBER,     nothing",
            "Ζ1234567,   IND, PASSPORT_NUMBER,     a Greek zeta",
            "ı1234567,   IND, PASSPORT_NUMBER,     a letter that is raised to a Latin one",
            "Z１２３４５６, IND, PASSPORT_NUMBER,     wide digits",
            "Z1234567,   XYZ, PASSPORT_COUNTRY,    no such country",
            "Z1234567,   IN,  PASSPORT_COUNTRY,    alpha-2",
            "Z1234567,   D,   PASSPORT_COUNTRY,    the zone's sign for Germany: DEU in ISO 3166",
            "Z1234567,   XXA, PASSPORT_COUNTRY,    the zone's sign for a stateless person",
            "Z1234567,   '',  PASSPORT_COUNTRY,    none",
            "A1234567,   IDN, PASSPORT_INDONESIAN, a citizen",
            "A1234567,   idn, PASSPORT_INDONESIAN, a citizen in small letters",
            "A123456789, IDN, PASSPORT_INDONESIAN, that comes first: no other number would help"})
    void whatCanBeNoForeignersPassportIsRefusedWithWhatIsWrong(String number, String country, Passport.Defect defect, String why) {
        assertEquals(new Passport.Reading.Bad(defect), Passport.read(number, country), why);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"z1234567", "Z 1234567", "L898902C36", "A1234567<"})
    void anInstanceIsInItsOneFormOnly(String number) {
        assertThrows(IllegalArgumentException.class, () -> new Passport(number, "IND"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"ind", "IDN", "XXX", ""})
    void anInstanceHasACountryThatIsNotIndonesia(String country) {
        assertThrows(IllegalArgumentException.class, () -> new Passport("Z1234567", country));
    }

    @Test
    void nothingTypedIsRefused() {
        assertEquals(new Passport.Reading.Bad(Passport.Defect.PASSPORT_COUNTRY), Passport.read(null, null));
        assertEquals(new Passport.Reading.Bad(Passport.Defect.PASSPORT_NUMBER), Passport.read(null, "IND"));
    }

    @Test
    void theSameNumberOfAnotherCountryIsAnotherPassport() {
        assertNotEquals(new Passport("Z1234567", "IND").canonical(), new Passport("Z1234567", "BGD").canonical());
    }

    @Test
    void theCanonicalFormLeadsBackAndIsNeverANik() {
        Passport passport = new Passport("123456789", "PHL");

        assertEquals("PHL123456789", passport.canonical());
        assertEquals(passport, Passport.ofCanonical(passport.canonical()));
        assertThrows(IllegalArgumentException.class, () -> new Nik(passport.canonical()));
        for (String none : new String[] {null, "", "PHL", "3171015708900001", "IDNA1234567"}) {
            assertThrows(IllegalArgumentException.class, () -> Passport.ofCanonical(none), none);
        }
    }

    @ParameterizedTest
    @CsvSource({"L898902C3, NLD ******2C3", "Z123456, NLD ****456", "Z12345, NLD ******", "A, NLD *"})
    void thePrintedFormHidesMoreThanItShows(String number, String printed) {
        assertEquals(printed, new Passport(number, "NLD").toString());
    }

    @Test
    void theRefusalDoesNotRepeatTheNumber() {
        var refusal = assertThrows(IllegalArgumentException.class, () -> new Passport("L898902C36", "NLD"));

        assertFalse(refusal.getMessage().contains("L898902"), refusal.getMessage());
    }

    private static Passport good(String number, String country) {
        return assertInstanceOf(Passport.Reading.Good.class, Passport.read(number, country)).passport();
    }
}
