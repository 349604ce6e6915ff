package id.sigap.gateway;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** What the gateway can be told from outside; the routes themselves are in {@code routes.yaml}. */
@ConfigMapping(prefix = "sigap.gateway")
public interface GatewayConfig {

    /** Base address of each service by its name, {@code http://host:port} without a path. */
    Map<String, URI> upstreams();

    /** Another route table than the built-in one. */
    Optional<Path> routes();

    /** The longest time to open a connection to a service. */
    @WithDefault("1000")
    @Min(50)
    @Max(10_000)
    int connectTimeoutMillis();

    /** Multiplies every rate limit: a load generator is one address that stands for thousands. */
    @WithDefault("1")
    @DecimalMin("0.01")
    @DecimalMax("1000")
    double rateFactor();
}
