package id.sigap.notification.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.Duration;
import java.util.Optional;

/** The mail server. */
@ConfigMapping(prefix = "sigap.smtp")
public interface SmtpConfig {

    @NotBlank
    String host();

    @Min(1)
    @Max(65_535)
    int port();

    /** How the way there is protected. Without it: {@code NONE} to this machine itself, {@code STARTTLS} to any other. */
    Optional<Security> security();

    /** The name to log in with; the password is the secret {@code smtp-password}. Without it there is no login. */
    Optional<String> user();

    @WithDefault("no-reply@sigap.example")
    @Email
    String from();

    @WithDefault("Sigap")
    String fromName();

    @WithDefault("2s")
    Duration connectTimeout();

    /** For each answer of the server. */
    @WithDefault("5s")
    Duration readTimeout();

    enum Security {
        NONE, STARTTLS, TLS
    }
}
