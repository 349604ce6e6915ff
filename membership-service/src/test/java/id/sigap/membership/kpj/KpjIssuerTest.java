package id.sigap.membership.kpj;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Kpj;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.PrimitiveIterator;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class KpjIssuerTest {

    @Inject
    KpjIssuer issuer;
    @Inject
    Database db;
    @Inject
    Clock clock;

    @Test
    void numbersHaveElevenDigitsAndFollowNoOrder() {
        Set<String> seen = new HashSet<>();
        int ascending = 0;
        Kpj before = null;
        for (int i = 0; i < 200; i++) {
            Kpj kpj = QuarkusTransaction.requiringNew().call(issuer::next);
            assertTrue(kpj.value().matches("[1-9][0-9]{10}"));
            assertTrue(seen.add(kpj.value()));
            ascending += before != null && kpj.value().compareTo(before.value()) > 0 ? 1 : 0;
            before = kpj;
        }
        // a fair coin stays within 60..140 of 199 but once in ten million runs
        assertTrue(ascending > 60 && ascending < 140, "rises " + ascending + " times of 199");
    }

    @Test
    void aNumberThatIsTakenIsDrawnAgain() {
        KpjIssuer scripted = new KpjIssuer(db, clock, new KpjNumbers(drawing(70_000_000_001L, 70_000_000_001L, 70_000_000_002L)));

        Kpj first = QuarkusTransaction.requiringNew().call(scripted::next);
        Kpj second = QuarkusTransaction.requiringNew().call(scripted::next);

        assertEquals(new Kpj("70000000001"), first);
        assertEquals(new Kpj("70000000002"), second);
        assertNotEquals(first, second);
    }

    @Test
    void aBrokenGeneratorIsNoticed() {
        KpjIssuer stuck = new KpjIssuer(db, clock, new KpjNumbers(drawing(LongStream.generate(() -> 70_000_000_009L).limit(50).toArray())));
        QuarkusTransaction.requiringNew().call(stuck::next);

        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().call(stuck::next));
    }

    private static RandomGenerator drawing(long... numbers) {
        PrimitiveIterator.OfLong next = LongStream.of(numbers).iterator();
        return new RandomGenerator() {
            @Override
            public long nextLong() {
                throw new UnsupportedOperationException();
            }

            @Override
            public long nextLong(long least, long below) {
                return next.nextLong();
            }
        };
    }
}
