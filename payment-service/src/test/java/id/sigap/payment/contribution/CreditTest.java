package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CreditTest {

    @Test
    void jkkPaidInFullForAMonthWithReliefPaysForTheNextMonth() {
        Rupiah credit = Credit.ofPayment(Rupiah.of(53_400), Rupiah.of(26_700));
        assertEquals(new Credit(Rupiah.ZERO, Rupiah.ZERO), Credit.against(Rupiah.of(26_700), credit));
    }

    @Test
    void whatIsLeftOfItWaitsForTheMonthAfter() {
        assertEquals(new Credit(Rupiah.ZERO, Rupiah.of(100)), Credit.against(Rupiah.of(900), Rupiah.of(1_000)));
        assertEquals(new Credit(Rupiah.of(100), Rupiah.ZERO), Credit.against(Rupiah.of(1_000), Rupiah.of(900)));
        assertEquals(Rupiah.ZERO, Credit.ofPayment(Rupiah.of(900), Rupiah.of(1_000)));
    }

    @Test
    void noRupiahIsLostOrMade() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Rupiah owed = Rupiah.of(random.nextLong(1_000_000));
            Rupiah credit = Rupiah.of(random.nextLong(1_000_000));
            Credit result = Credit.against(owed, credit);
            assertEquals(owed.minus(result.toPay()), credit.minus(result.remains()), "seed " + seed);
            assertTrue(!result.toPay().isNegative() && !result.remains().isNegative(), "seed " + seed);
        }
        assertThrows(IllegalArgumentException.class, () -> Credit.against(Rupiah.of(-1), Rupiah.ZERO));
        assertThrows(IllegalArgumentException.class, () -> Credit.against(Rupiah.ZERO, Rupiah.of(-1)));
    }
}
