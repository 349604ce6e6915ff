package id.sigap.notification.sms;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.time.Duration;

/** The SMS gateway. */
@ConfigMapping(prefix = "sigap.sms")
public interface SmsConfig {

    /** Its base address; messages go to {@code /v1/messages} below it. */
    URI url();

    @WithDefault("2s")
    Duration connectTimeout();

    @WithDefault("5s")
    Duration timeout();
}
