package id.sigap.biometric.policy;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.engine.FaceEngine;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** The policy in force, read at start: a service whose policy is wrong does not come up. */
@Startup
@Singleton
public class DecisionPolicy {

    /** What ships with the service. */
    static final String SHIPPED = "/policy/faces.policy";

    private final PolicyBook book;
    private final Clock clock;

    DecisionPolicy(BiometricConfig config, FaceEngine engine, Clock clock) {
        this.clock = clock;
        this.book = load(config.policy().file(), engine.version(), today());
    }

    static PolicyBook load(Optional<Path> file, String model, LocalDate today) {
        String name = file.map(Path::toString).orElse(SHIPPED);
        try {
            return new PolicyBook(PolicyFile.read(file.isPresent() ? Files.readString(file.get()) : shipped()), model, today);
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException("face policy " + name + ": " + wrong.getMessage(), wrong);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("face policy " + name + " cannot be read", unreadable);
        }
    }

    private static String shipped() throws IOException {
        try (InputStream in = DecisionPolicy.class.getResourceAsStream(SHIPPED)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The row that judges now. */
    public PolicyRow now(Purpose purpose, Optional<Rupiah> amount) {
        return book.on(purpose, amount, today());
    }

    PolicyBook book() {
        return book;
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
    }
}
