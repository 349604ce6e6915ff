package id.sigap.claims.accident.course;

import static id.sigap.claims.jkk.AccidentCause.COMMUTE;
import static id.sigap.claims.jkk.AccidentCause.DISEASE;
import static id.sigap.claims.jkk.AccidentCause.WORK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Instant AT = Instant.parse("2026-03-02T01:30:00Z");
    private static final Duration DAY = Duration.ofHours(24);
    private static final Likeness.Window WINDOW = new Likeness.Window(DAY, Duration.ofDays(7));

    @Test
    void closeInTimeIsTheSameAndABitFurtherIsForAnOfficer() {
        for (int sign : new int[] {1, -1}) {
            assertEquals(Likeness.SAME, Likeness.of(AT, WORK, AT.plus(DAY.multipliedBy(sign)), COMMUTE, WINDOW));
            assertEquals(Likeness.NEAR, Likeness.of(AT, WORK, AT.plus(DAY.plusNanos(1).multipliedBy(sign)), WORK, WINDOW));
            assertEquals(Likeness.NEAR, Likeness.of(AT, WORK, AT.plus(Duration.ofDays(7).multipliedBy(sign)), WORK, WINDOW));
            assertEquals(Likeness.OTHER, Likeness.of(AT, WORK, AT.plus(Duration.ofDays(7).plusNanos(1).multipliedBy(sign)), WORK, WINDOW));
        }
    }

    @Test
    void aDiseaseIsNoAccident() {
        assertEquals(Likeness.NEAR, Likeness.of(AT, WORK, AT, DISEASE, WINDOW));
        assertEquals(Likeness.SAME, Likeness.of(AT, DISEASE, AT, DISEASE, WINDOW));
    }

    @Test
    void aWindowThatContradictsItselfIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Likeness.Window(DAY, Duration.ofHours(23)));
    }

    @Test
    void positionsTellPlacesApartAndWordsOnlyWhereTheyAgree() {
        Place gate = new Place("Gerbang pabrik, Cikarang", -6.2615, 107.1525);
        assertEquals(Place.Hint.SAME_PLACE, gate.compare(new Place("depan gerbang", -6.2620, 107.1530), 200));
        assertEquals(Place.Hint.OTHER_PLACE, gate.compare(new Place("Gerbang pabrik, Cikarang", -6.2715, 107.1525), 200));
        assertEquals(Place.Hint.SAME_PLACE, gate.compare(new Place("gerbang pabrik cikarang", null, null), 200));
        assertEquals(Place.Hint.NOT_KNOWN, gate.compare(new Place("Gudang", null, null), 200));
        assertFalse(gate.toString().contains("Cikarang"));
    }

    @Test
    void aNameMayBeTypedInAnyCaseAndSpacingButNotAnotherName() {
        assertTrue(NamedWorker.is("SITI RAHAYU", " siti  rahayu."));
        assertTrue(NamedWorker.is("NUR'AINI", "Nur Aini"));
        assertFalse(NamedWorker.is("SITI RAHAYU", "Siti"));
        assertFalse(NamedWorker.is("SITI RAHAYU", "Siti Rahmawati"));
    }
}
