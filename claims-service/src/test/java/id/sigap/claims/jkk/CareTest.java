package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.FIRST_DAY_OF_PP_82;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.jkk.CareCase.Aid;
import id.sigap.claims.jkk.CareCase.Bill;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked example WE-31 of the domain reference, and every ceiling of care, transport, aids and migrant workers. */
class CareTest {

    @Test
    void example31EachModeOfTransportHasItsOwnCeiling() {
        Benefit trip = transport(1_200_000, 0, 12_500_000, DAY);
        assertEquals(Rupiah.of(11_200_000), trip.of("JKK_TRANSPORT"));
        Examples.assertSound(trip, "WE-31");
        assertEquals(Rupiah.of(17_000_000), transport(99_000_000, 99_000_000, 99_000_000, DAY).total());
        assertEquals(Rupiah.of(2_000_000), transport(0, 2_000_001, 0, FIRST_DAY_OF_PP_82).total());
    }

    @Test
    void ceilingsBeforePp82WereNotFound() {
        assertThrows(FigureNotFound.class, () -> transport(1, 0, 0, LAST_DAY_OF_PP_44));
        assertEquals(Rupiah.of(900_000_000), Care.compute(CareCase.medical(Rupiah.of(900_000_000), LAST_DAY_OF_PP_44), BOOK).total());
    }

    @Test
    void medicalCareHasNoCeilingEverythingElseHas() {
        Benefit care = Care.compute(new CareCase(Rupiah.of(2_000_000_000), List.of(new Bill(DAY, Rupiah.of(20_000_001))), Rupiah.of(5_000_001),
                Rupiah.of(2_500_001), 0, Rupiah.of(1_000_001), List.of(new Aid(Rupiah.of(15_000_000), Rupiah.of(10_000_000))), DAY), BOOK);

        assertEquals(Rupiah.of(2_000_000_000), care.of(Care.MEDICAL));
        assertEquals(Rupiah.of(20_000_000), care.of(Care.HOME_CARE));
        assertEquals(Rupiah.of(5_000_000), care.of(Care.DENTURES));
        assertEquals(Rupiah.of(2_500_000), care.of(Care.HEARING_AID));
        assertEquals(Rupiah.of(1_000_000), care.of(Care.SPECTACLES));
        assertEquals(Rupiah.of(14_000_000), care.of(Care.AIDS));
        Examples.assertSound(care, "all of care");
    }

    @Test
    void careAtHomeIsPaidForOneYearFromItsFirstBill() {
        LocalDate first = DAY.plusDays(10);
        assertEquals(Rupiah.of(3_000_000), home(new Bill(first.plusYears(1).minusDays(1), Rupiah.of(2_000_000)), new Bill(first, Rupiah.of(1_000_000))));
        assertEquals(Rupiah.of(1_000_000), home(new Bill(first.plusYears(1), Rupiah.of(2_000_000)), new Bill(first, Rupiah.of(1_000_000))));
    }

    @Test
    void aHearingAidIsPaidOnce() {
        CareCase second = new CareCase(Rupiah.ZERO, List.of(), Rupiah.ZERO, Rupiah.of(2_000_000), 1, Rupiah.ZERO, List.of(), DAY);
        assertEquals(Rupiah.ZERO, Care.compute(second, BOOK).total());
    }

    @Test
    void costsAreNotNegative() {
        assertThrows(IllegalArgumentException.class, () -> CareCase.medical(Rupiah.of(-1), DAY));
        assertThrows(IllegalArgumentException.class, () -> transport(-1, 0, 0, DAY));
        assertThrows(IllegalArgumentException.class, () -> home(new Bill(DAY.minusDays(1), Rupiah.of(1))));
    }

    @Test
    void whatIsPaidIsNeverMoreThanItCost() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            long land = random.nextLong(20_000_000);
            long sea = random.nextLong(20_000_000);
            long air = random.nextLong(20_000_000);
            long paid = transport(land, sea, air, DAY).total().amount();
            assertTrue(paid <= land + sea + air && paid <= 17_000_000 && paid <= transport(land + 1, sea, air, DAY).total().amount(),
                    "seed " + seed + ": " + land + ", " + sea + ", " + air);
        }
    }

    @Test
    void migrantWorkersHaveAmountsOfTheirOwnOfWhichMostWereNotFound() {
        Benefit treatment = PmiBenefit.compute(new PmiCase(Map.of(PmiItem.TREATMENT_ABROAD, Rupiah.of(60_000_000)), DAY), BOOK);
        assertEquals(Rupiah.of(50_000_000), treatment.total());
        Examples.assertSound(treatment, "treatment abroad");

        Benefit death = PmiBenefit.compute(new PmiCase(Map.of(PmiItem.DEATH, Rupiah.ZERO), DAY), BOOK);
        assertEquals(Rupiah.of(85_000_000), death.total());
        assertTrue(death.reasoning().provisional());

        PmiCase repatriation = new PmiCase(Map.of(PmiItem.REPATRIATION, Rupiah.of(1)), DAY);
        assertThrows(FigureNotFound.class, () -> PmiBenefit.compute(repatriation, BOOK));
        assertThrows(IllegalArgumentException.class, () -> new PmiCase(Map.of(PmiItem.DEATH, Rupiah.of(1)), DAY));
    }

    private static Benefit transport(long land, long sea, long air, LocalDate accident) {
        return Transport.compute(new TransportCase(Map.of(TransportMode.LAND, Rupiah.of(land), TransportMode.SEA, Rupiah.of(sea), TransportMode.AIR,
                Rupiah.of(air)), accident), BOOK);
    }

    private static Rupiah home(Bill... bills) {
        return Care.compute(new CareCase(Rupiah.ZERO, List.of(bills), Rupiah.ZERO, Rupiah.ZERO, 0, Rupiah.ZERO, List.of(), DAY), BOOK).of(Care.HOME_CARE);
    }
}
