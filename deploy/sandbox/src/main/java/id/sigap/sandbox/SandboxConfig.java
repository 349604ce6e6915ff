package id.sigap.sandbox;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;

/** What the sandbox is told from outside; application.properties says by which environment variable. */
@ConfigMapping(prefix = "sandbox")
public interface SandboxConfig {

    /** Folder with one file per secret; README.md lists them. */
    @NotNull
    Path secretsDir();

    /** Our gateway, which the bank calls back. */
    @NotNull
    URI publicUrl();

    Smtp smtp();

    Bank bank();

    Admin admin();

    interface Smtp {
        /** Address on which the catcher listens. */
        @WithDefault("127.0.0.1")
        String host();

        /** 0 picks a free port. */
        @WithDefault("8025")
        @Min(0)
        @Max(65535)
        int port();
    }

    interface Bank {
        /** The bank's own code: accounts with it are reached by the internal services. */
        @WithDefault("002")
        @Pattern(regexp = "[0-9]{3}")
        String code();

        /** The prefix of our virtual accounts, without the padding. */
        @WithDefault("12345")
        @Pattern(regexp = "[0-9]{1,8}")
        String partnerServiceId();
    }

    interface Admin {
        /** True lets other machines use the admin and catcher addresses (a container network). */
        @WithDefault("false")
        boolean remote();
    }
}
