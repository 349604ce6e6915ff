package id.sigap.biometric.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyBookTest {

    private static final String MODEL = "dlib-resnet-q8/mesh-chip-150/mirror/2";
    private static final LocalDate TODAY = LocalDate.parse("2026-11-30");
    private static final String GOOD = """
            # a small policy
            calibration | small | m/1 | 2026-11-01 | one, 100, 1000; other, 50, 500
            measured | small | 0.34 | 0.0001 | 0 | 0.0003 | 0.05 | 0.02 | 0.08
            measured | small | 0.36 | 0.0008 | 0.0001 | 0.002 | 0.03 | 0.01 | 0.05
            measured | small | 0.42 | 0.02 | 0.01 | 0.04 | 0.005 | 0 | 0.02

            row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 | 0.001 | small
            row | CLAIM | 0 | 2026-01-01 | 2026-12-31 | 0.36 | 0.42 | 1 | 0.001 | small
            row | CLAIM | 0 | 2027-01-01 | | 0.34 | 0.42 | 1 | 0.0002 | small
            row | CLAIM | 15000000 | 2026-06-01 | 2026-12-31 | 0.34 | 0.42 | 2 | 0.0002 | small
            row | DATA_UPDATE | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 | 0.001 | small
            row | LOGIN | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 | 0.001 | small
            """;

    private static PolicyBook book(String text) {
        return new PolicyBook(PolicyFile.read(text), "m/1", TODAY);
    }

    @ParameterizedTest
    @CsvSource({
        "CLAIM, , 2026-11-30, 0.34, 2",
        "CLAIM, 0, 2026-11-30, 0.36, 1",
        "CLAIM, 14999999, 2026-11-30, 0.36, 1",
        "CLAIM, 15000000, 2026-11-30, 0.34, 2",
        "CLAIM, 15000000, 2026-12-31, 0.34, 2",
        "CLAIM, 15000000, 2027-01-01, 0.34, 1",
        "CLAIM, 15000000, 2026-05-31, 0.36, 1",
        "CLAIM, 15000000, 2026-06-01, 0.34, 2",
        "LOGIN, 99999999, 2026-11-30, 0.36, 1"})
    void oneRowJudgesEachPurposeAmountAndDay(Purpose purpose, Long amount, LocalDate day, double acceptBelow, int officers) {
        PolicyRow row = book(GOOD).on(purpose, Optional.ofNullable(amount).map(Rupiah::of), day);

        assertEquals(new FaceMatcher(acceptBelow, 0.42), row.matcher());
        assertEquals(officers, row.officers());
    }

    @Test
    void aRowIsWrittenAsItsFileHasIt() {
        PolicyRow row = book(GOOD).on(Purpose.CLAIM, Optional.of(Rupiah.of(20_000_000)), TODAY);

        assertEquals("row | CLAIM | 15000000 | 2026-06-01 | 2026-12-31 | 0.34 | 0.42 | 2 | 0.0002 | small", row.written());
        assertEquals(row, PolicyFile.read(row.written()).rows().getFirst());
    }

    @Test
    void beforeItsFirstRowThereIsNoPolicy() {
        assertThrows(IllegalArgumentException.class, () -> book(GOOD).on(Purpose.LOGIN, Optional.empty(), LocalDate.parse("2025-12-31")));
        assertEquals(0, book(GOOD).on(LocalDate.parse("2025-12-31")).size());
    }

    @Test
    void aRowThatIsOverMayRestOnAFormerModel() {
        String replaced = GOOD.replace("small | m/1 |", "small | m/2 |").replace("2026-12-31 | 0.36 | 0.42 | 1 | 0.001 | small", "2026-11-01 | 0.34 | 0.5 | 1 | 0.001 | forgotten")
                .replace("row | CLAIM | 0 | 2027-01-01", "row | CLAIM | 0 | 2026-11-02");
        assertEquals(0.34, new PolicyBook(PolicyFile.read(replaced), "m/2", TODAY).on(Purpose.CLAIM, Optional.empty(), TODAY).acceptBelow());
    }

    /** Each line spoils the good file in one place; the message names it. */
    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "row | LOGIN | 0 | 2026-01-01 | | 0.36 ! # 0.36 ! no row for LOGIN",
        "row | CLAIM | 0 | 2027-01-01 ! row | CLAIM | 0 | 2027-01-02 ! CLAIM has no row from Rp 0 on 2027-01-01",
        "row | CLAIM | 0 | 2027-01-01 ! row | CLAIM | 0 | 2026-12-31 ! CLAIM has two rows from Rp 0 on 2026-12-31",
        "row | CLAIM | 0 | 2027-01-01 | | ! row | CLAIM | 0 | 2027-01-01 | 2027-02-28 | ! CLAIM has no row from Rp 0 on 2027-03-01",
        "row | LOGIN | 0 ! row | LOGIN | 1 ! LOGIN has no row from Rp 0 on 2026-01-01",
        "row | LOGIN | 0 | 2026-01-01 ! row | LOGIN | 0 | 2026-12-01 ! LOGIN has no row before 2026-12-01",
        "0.34 | 0.42 | 2 | 0.0002 ! 0.34 | 0.36 | 2 | 0.00001 ! of strangers 1.0E-4 match below 0.34, more than its target 1.0E-5",
        "row | CLAIM | 15000000 | 2026-06-01 | 2026-12-31 | 0.34 ! row | CLAIM | 15000000 | 2026-06-01 | 2026-12-31 | 0.38 ! is laxer than the band below it",
        "0.34 | 0.42 | 2 | 0.0002 ! 0.34 | 0.42 | 2 | 0.002 ! is laxer than the band below it",
        "row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 ! row | BINDING | 0 | 2026-01-01 | | 0.42 | 0.36 ! 0 < accept below < unsure below < 2 expected",
        "row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 ! row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 | 3 ! one officer or two",
        "row | BINDING | 0 | 2026-01-01 | | 0.36 ! row | BINDING | 0 | 2026-01-01 | | 0.35 ! calibration small has not measured 0.35",
        "row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 ! row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.43 ! calibration small has not measured 0.43",
        "row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 | 0.001 | small ! row | BINDING | 0 | 2026-01-01 | | 0.36 | 0.42 | 1 | 0.001 | large ! names no calibration of this file: large",
        "small | m/1 | ! small | m/0 | ! is of m/0, the engine is m/1",
        "row | BINDING | 0 | 2026-01-01 | | ! row | BINDING | 0 | 2026-01-01 | 2025-01-01 | ! line 7: ends before it begins",
        "row | BINDING | 0 ! row | BINDING | -1 ! line 7: an amount is not negative",
        "row | BINDING ! row | WEDDING ! line 7: No enum constant",
        "row | BINDING | 0 | 2026-01-01 ! row | BINDING | 0 | yesterday ! could not be parsed",
        "row | BINDING | 0 | ! row | BINDING | ! line 7: 10 cells wanted, 9 found",
        "row | BINDING ! rule | BINDING ! line 7: a line begins with calibration, measured or row",
        "measured | small | 0.34 | 0.0001 | 0 ! measured | small | 0.34 | 0.0001 | 0.0002 ! line 3: 0 <= low <= rate <= high <= 1 expected",
        "measured | small | 0.34 ! measured | large | 0.34 ! something was measured for a calibration that is not there: large",
        "measured | small | 0.34 ! measured | small | 0.36 ! calibration small: a threshold is measured twice",
        "one, 100, 1000 ! one, 100, 0 ! line 2: a set has a name, genuine and other pairs",
        "one, 100, 1000 ! one, 100 ! line 2: 3 cells wanted, 2 found"})
    void aFileThatLeavesADoubtIsRefused(String good, String wrong, String message) {
        assertTrue(GOOD.contains(good), good);

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> book(GOOD.replaceFirst(Pattern.quote(good), wrong)));

        assertTrue(refused.getMessage().contains(message), refused::getMessage);
    }

    @Test
    void fewerOfficersForMoreMoneyAreRefused() {
        String lax = GOOD.replace("2026-12-31 | 0.36 | 0.42 | 1 |", "2026-12-31 | 0.36 | 0.42 | 2 |").replace("0.34 | 0.42 | 2 |", "0.34 | 0.42 | 1 |");

        assertTrue(assertThrows(IllegalArgumentException.class, () -> book(lax)).getMessage().contains("is laxer"));
    }

    @Test
    void whatShipsIsAPolicyForTheEngineThatShips() {
        PolicyBook shipped = DecisionPolicy.load(Optional.empty(), MODEL, TODAY);

        PolicyRow big = shipped.on(Purpose.CLAIM, Optional.of(Rupiah.of(15_000_000)), TODAY);
        assertEquals(new FaceMatcher(0.34, 0.42), big.matcher());
        assertEquals(2, big.officers());
        PolicyRow small = shipped.on(Purpose.CLAIM, Optional.of(Rupiah.of(14_999_999)), TODAY);
        assertEquals(new FaceMatcher(0.36, 0.42), small.matcher());
        assertEquals(1, small.officers());
        assertEquals(big, shipped.on(Purpose.CLAIM, Optional.empty(), TODAY), "what is not known may come to anything");
        assertEquals(0.36, shipped.on(Purpose.LOGIN, Optional.empty(), TODAY).acceptBelow());
    }

    @Test
    void anOperatorsFileTakesItsPlaceAndIsNamedWhereItIsWrong(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.policy"), GOOD);
        assertEquals("small", DecisionPolicy.load(Optional.of(file), "m/1", TODAY).on(Purpose.LOGIN, Optional.empty(), TODAY).calibration());

        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> DecisionPolicy.load(Optional.of(file), MODEL, TODAY));

        assertTrue(refused.getMessage().startsWith("face policy " + file + ": calibration small"), refused::getMessage);
    }
}
