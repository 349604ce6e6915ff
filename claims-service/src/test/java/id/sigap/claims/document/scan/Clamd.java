package id.sigap.claims.document.scan;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/** A real clamd that knows one signature: that of the test file which EICAR publishes for this purpose. */
public final class Clamd implements AutoCloseable {

    /** The test file, in two parts, so that no scanner takes fright at this source. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*";
    private static final Duration START = Duration.ofSeconds(30);

    private final Path folder;
    private final int port;
    private Process process;

    private Clamd(Path folder) throws IOException {
        this.folder = folder;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = free.getLocalPort();
        }
    }

    /** Skips the test where clamd is not installed; in CI, which installs it, fails. */
    public static void require() {
        boolean there = program().isPresent();
        assertTrue(there || !Boolean.parseBoolean(System.getenv("CI")), "clamd is not installed: package clamav-daemon");
        assumeTrue(there, "SKIPPED: clamd is not installed (Debian: apt-get install clamav-daemon); the virus scanner is NOT tested");
    }

    private static Optional<Path> program() {
        return Stream.of("/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin").map(folder -> Path.of(folder, "clamd")).filter(Files::isExecutable).findFirst();
    }

    /** Prepares one in a folder whose path is short enough for a socket; it is not started yet. */
    public static Clamd in(Path folder) throws IOException {
        Clamd clamd = new Clamd(folder);
        Path database = Files.createDirectories(folder.resolve("db"));
        Files.writeString(database.resolve("test.ndb"), "Eicar-Test-Signature:0:*:" + HexFormat.of().formatHex(EICAR.getBytes(StandardCharsets.US_ASCII)) + "\n");
        Files.writeString(folder.resolve("clamd.conf"), String.join("\n", "Foreground yes", "DatabaseDirectory " + database,
                "LocalSocket " + clamd.socket(), "TCPSocket " + clamd.port, "TCPAddr 127.0.0.1", "StreamMaxLength 1M", "MaxThreads 2", ""));
        return clamd;
    }

    public Clamd start() throws IOException {
        process = new ProcessBuilder(program().orElseThrow().toString(), "--config-file=" + folder.resolve("clamd.conf")).redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile()).start();
        Awaitility.await().atMost(START).ignoreExceptionsInstanceOf(IOException.class).until(this::answers);
        return this;
    }

    public URI unix() {
        return URI.create("unix:" + socket());
    }

    URI tcp() {
        return URI.create("tcp://127.0.0.1:" + port);
    }

    private Path socket() {
        return folder.resolve("s");
    }

    private boolean answers() throws IOException {
        assertTrue(process.isAlive(), () -> "clamd ended: " + log());
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            channel.connect(UnixDomainSocketAddress.of(socket()));
            channel.write(ByteBuffer.wrap("zPING\0".getBytes(StandardCharsets.US_ASCII)));
            ByteBuffer answer = ByteBuffer.allocate(16);
            return channel.read(answer) > 0 && new String(answer.array(), StandardCharsets.US_ASCII).startsWith("PONG");
        }
    }

    private String log() {
        try {
            return Files.readString(folder.resolve("clamd.log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** Ends it; it may be started again. */
    @Override
    public void close() throws InterruptedException {
        if (process != null) {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        }
    }
}
