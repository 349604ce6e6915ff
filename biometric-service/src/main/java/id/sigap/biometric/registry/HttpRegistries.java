package id.sigap.biometric.registry;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.crypto.Secrets;
import id.sigap.platform.health.LastCalls;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;

/** Asks for a citizen at the civil registry, for a foreigner at the immigration office; one that is away leaves the other's way open. */
@ApplicationScoped
public class HttpRegistries implements PersonRegistry {

    private final BiometricConfig config;
    private final HttpRegistry civil;
    private final HttpRegistry immigration;

    HttpRegistries(BiometricConfig config, Secrets secrets, MeterRegistry metrics, Clock clock) {
        this.config = config;
        this.civil = new HttpRegistry("civil-registry", config.registry(), () -> secrets.text("registry-key"), metrics, clock);
        this.immigration = new HttpRegistry("immigration", config.immigration(), () -> secrets.text("immigration-key"), metrics, clock);
    }

    void stop(@Observes ShutdownEvent event) {
        civil.stop();
        immigration.stop();
    }

    @Override
    public Answer photograph(PersonNumber number, boolean repeated) {
        return switch (number) {
            case Nik nik -> civil.photograph("/v1/persons/" + nik.value() + "/photo", repeated);
            case Passport passport -> immigration.photograph("/v1/passports/" + passport.country() + "/" + passport.number() + "/photo", repeated);
        };
    }

    @Override
    public Duration longestWait(PersonNumber number) {
        return switch (number) {
            case Nik nik -> config.registry().longestWait();
            case Passport passport -> config.immigration().longestWait();
        };
    }

    LastCalls lastOfCivilRegistry() {
        return civil.last();
    }

    LastCalls lastOfImmigration() {
        return immigration.last();
    }
}
