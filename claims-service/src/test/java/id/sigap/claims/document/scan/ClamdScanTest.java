package id.sigap.claims.document.scan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** With Debian's clamd. */
class ClamdScanTest {

    private static final long LARGEST = 6L << 20;
    private static Clamd clamd;

    private record Config(URI address, Duration timeout, int concurrentScans, long largest, int breakerFailures, Duration breakerOpen)
            implements ScannerConfig.Clamd {
    }

    @BeforeAll
    static void startClamd() throws IOException {
        Clamd.require();
        clamd = Clamd.in(Files.createTempDirectory(Path.of("/tmp"), "clamd")).start();
    }

    @AfterAll
    static void stopClamd() throws InterruptedException {
        if (clamd != null) {
            clamd.close();
        }
    }

    private static ClamdScan scanner(URI address) {
        return new ClamdScan(new Config(address, Duration.ofSeconds(10), 1, LARGEST, 2, Duration.ofMinutes(1)), new SimpleMeterRegistry(), Clock.systemUTC());
    }

    private static Verdict scan(VirusScan scanner, byte[] content) throws IOException {
        return scanner.scan(() -> new ByteArrayInputStream(content), content.length);
    }

    private static byte[] zeros(int length) {
        return new byte[length];
    }

    @Test
    void whatIsCleanIsClean() throws IOException {
        for (URI address : new URI[]{clamd.unix(), clamd.tcp()}) {
            assertEquals(new Verdict.Clean(), scan(scanner(address), "%PDF-1.7 nothing bad".getBytes(StandardCharsets.US_ASCII)));
            assertEquals(new Verdict.Clean(), scan(scanner(address), zeros(700_000)));
        }
    }

    @Test
    void aVirusIsFoundAtTheBeginningAndDeepInside() throws IOException {
        byte[] deep = zeros(500_000);
        byte[] virus = Clamd.EICAR.getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(virus, 0, deep, 400_000, virus.length);
        for (URI address : new URI[]{clamd.unix(), clamd.tcp()}) {
            for (byte[] content : new byte[][]{virus, deep}) {
                Verdict.Infected found = assertInstanceOf(Verdict.Infected.class, scan(scanner(address), content));
                assertTrue(found.signature().startsWith("Eicar-Test-Signature"), found.signature());
            }
        }
    }

    @Test
    void moreThanClamdTakesIsTooLargeAndNotClean() throws IOException {
        assertEquals(new Verdict.TooLarge(), scan(scanner(clamd.unix()), zeros(5_000_000)));
    }

    @Test
    void moreThanWeGiveItIsNotEvenSent() throws IOException {
        assertEquals(new Verdict.TooLarge(), scanner(URI.create("unix:/nowhere")).scan(() -> {
            throw new IOException("opened");
        }, LARGEST + 1));
    }

    @Test
    void aScannerThatIsAwayLetsNothingPassAndIsSparedAfterAWhile() throws IOException {
        ClamdScan scanner = scanner(URI.create("unix:/tmp/no-such-clamd"));
        assertInstanceOf(Verdict.Unavailable.class, scan(scanner, zeros(1)));
        assertInstanceOf(Verdict.Unavailable.class, scan(scanner, zeros(1)));
        assertEquals(new Verdict.Unavailable("circuit open"), scan(scanner, zeros(1)));
        assertEquals(Status.DOWN, scanner.last().health().getStatus());
    }

    @Test
    void aScannerThatNeverAnswersIsNotWaitedForLongerThanItsTime() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Config config = new Config(URI.create("tcp://127.0.0.1:" + silent.getLocalPort()), Duration.ofMillis(300), 1, LARGEST, 2, Duration.ofMinutes(1));
            assertEquals(new Verdict.Unavailable("no answer in time"), scan(new ClamdScan(config, new SimpleMeterRegistry(), Clock.systemUTC()), zeros(10)));
        }
    }

    @Test
    void noMoreThanAFewScanAtOnce() throws Exception {
        ClamdScan scanner = scanner(clamd.unix());
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        Thread first = Thread.ofVirtual().start(() -> hold(scanner, reading, goOn));
        reading.await();

        assertEquals(new Verdict.Busy(), scan(scanner, zeros(1)));
        goOn.countDown();
        first.join();
        assertEquals(new Verdict.Clean(), scan(scanner, zeros(1)));
    }

    private static void hold(VirusScan scanner, CountDownLatch reading, CountDownLatch goOn) {
        try {
            scanner.scan(() -> {
                reading.countDown();
                awaitQuietly(goOn);
                return new ByteArrayInputStream(zeros(1));
            }, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aContentThatCannotBeReadIsNotTheScannersFault() {
        ClamdScan scanner = scanner(clamd.unix());
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken");
            }
        };
        for (int i = 0; i < 3; i++) {
            assertThrows(UncheckedIOException.class, () -> scanner.scan(() -> broken, 1));
        }
        assertEquals(Status.UP, scanner.last().health().getStatus());
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        for (String wrong : Arrays.asList("localhost:3310", "http://localhost:3310", "tcp://localhost", "unix:relative")) {
            assertThrows(IllegalArgumentException.class, () -> new ClamdAddress(URI.create(wrong)), wrong);
        }
    }
}
