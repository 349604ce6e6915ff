package id.sigap.payment.reconciliation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.payment.bank.AccountIndex;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Measures a statement of 100,000 lines, from the upload to the cases; no part of a build. Run with {@code -Dtest=ReconciliationBench}; it writes
 * {@code target/bench/reconciliation.json} with {@code reconciliation_100000_ms} and {@code misclassified}.
 */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class ReconciliationBench {

    private static final LocalDate DAY = LocalDate.of(2024, 6, 3);
    private static final int LINES = 100_000;
    private static final int ONE_IN = 50;

    @Inject
    Reconcile reconcile;

    @Inject
    AccountIndex accounts;

    @Test
    void aStatementOf100000Lines() throws IOException {
        long seed = Long.getLong("seed", System.nanoTime());
        Books.forgetStatements();
        Books books = new Books(accounts, DAY);
        CamtFile file = new CamtFile("BENCH", DAY, 1_000_000);
        Injected day = new Injected(books, file, LINES, ONE_IN, new Random(seed));
        books.book(day.booked());
        byte[] bytes = file.bytes();
        byte[] after = new CamtFile("BENCH-after", DAY.plusDays(1), file.closing()).bytes();

        long start = System.nanoTime();
        ReconciliationTest.send(ReconciliationTest.gzip(bytes)).then().statusCode(201);
        long imported = System.nanoTime();
        ReconciliationTest.send(after).then().statusCode(201);
        reconcile.run();
        long done = System.nanoTime();

        Map<String, Integer> found = Injected.found();
        Set<String> differing = new HashSet<>(day.wanted().keySet());
        differing.addAll(found.keySet());
        differing.removeIf(key -> day.wanted().getOrDefault(key, 0).equals(found.getOrDefault(key, 0)));
        long millis = (done - start) / 1_000_000;
        System.out.printf("[bench] seed %d: %d lines (%d MB): %d ms, of it import %d ms; injected %s; misclassified %d%n", seed, file.lines(),
                bytes.length / 1_000_000, millis, (imported - start) / 1_000_000, day.wantedByKind(), differing.size());
        Path json = Path.of("target/bench/reconciliation.json");
        Files.createDirectories(json.getParent());
        Files.writeString(json, "{\"reconciliation_100000_ms\": %d, \"misclassified\": %d, \"lines\": %d, \"injected\": %d, \"seed\": %d}%n"
                .formatted(millis, differing.size(), file.lines(), day.wanted().size(), seed));
        assertEquals(Set.of(), differing, "seed " + seed);
    }
}
