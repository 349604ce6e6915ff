package id.sigap.claims.heir.kin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PortionTest {

    @Test
    void whatDoesNotDivideGoesARupiahEachToThoseWhoComeFirst() {
        List<Portion> three = Portion.equal(3);
        assertEquals(List.of(Rupiah.of(34), Rupiah.of(33), Rupiah.of(33)), three.stream().map(one -> one.of(Rupiah.of(100))).toList());
        assertEquals(List.of(Rupiah.of(1), Rupiah.of(1), Rupiah.ZERO), three.stream().map(one -> one.of(Rupiah.of(2))).toList());
        assertEquals(Rupiah.of(42_000_000), Portion.WHOLE.of(Rupiah.of(42_000_000)));
    }

    /** Whatever the shares, they are the whole, and nobody is more than a rupiah from the exact share. */
    @Test
    void sharesAreTheWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            List<Fraction> all = fractions(random);
            Rupiah whole = Rupiah.of(random.nextLong(1_000_000_000_000_000L));
            long sum = 0;
            for (int at = 0; at < all.size(); at++) {
                long part = new Portion(all, at).of(whole).amount();
                long floor = all.get(at).floorOf(whole.amount());
                assertTrue(part == floor || part == floor + 1, "seed " + seed);
                sum += part;
            }
            assertEquals(whole.amount(), sum, "seed " + seed);
        }
    }

    @Test
    void sharesThatAreNotTheWholeAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Portion(List.of(new Fraction(1, 2), new Fraction(1, 3)), 0));
        assertThrows(IllegalArgumentException.class, () -> new Portion(List.of(), 0));
        assertThrows(IllegalArgumentException.class, () -> new Portion(List.of(Fraction.WHOLE), 1));
        assertThrows(IllegalArgumentException.class, () -> new Fraction(0, 1));
        assertThrows(IllegalArgumentException.class, () -> new Fraction(3, 2));
        assertEquals(new Fraction(1, 2), new Fraction(2, 4));
    }

    private static List<Fraction> fractions(Random random) {
        int many = 1 + random.nextInt(12);
        List<Integer> weights = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            weights.add(1 + random.nextInt(6));
        }
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> new Fraction(weight, sum)).toList();
    }
}
