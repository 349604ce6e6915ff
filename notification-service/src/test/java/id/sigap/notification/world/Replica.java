package id.sigap.notification.world;

import id.sigap.servers.ServiceProcess;
import java.nio.file.Path;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The packaged service as a second process on the database and broker of the application under test. */
public final class Replica {

    private Replica() {
    }

    public static ServiceProcess.Plan plan() {
        Config config = ConfigProvider.getConfig();
        return ServiceProcess.Plan.small(Path.of(""), Map.ofEntries(
                Map.entry("SIGAP_SECRETS_DIR", config.getValue("sigap.secrets-dir", String.class)),
                Map.entry("SIGAP_PUBLIC_URL", config.getValue("sigap.public-url", String.class)),
                Map.entry("SIGAP_DB_URL", config.getValue("quarkus.datasource.jdbc.url", String.class)),
                Map.entry("SIGAP_DB_USER", config.getValue("quarkus.datasource.username", String.class)),
                Map.entry("SIGAP_DB_PASSWORD", config.getValue("quarkus.datasource.password", String.class)),
                Map.entry("KAFKA_BOOTSTRAP_SERVERS", config.getValue("kafka.bootstrap.servers", String.class)),
                Map.entry("SIGAP_KAFKA_SECURITY_PROTOCOL", config.getValue("sigap.kafka.security-protocol", String.class)),
                Map.entry("SIGAP_KAFKA_USER", config.getOptionalValue("sigap.kafka.user", String.class).orElse("")),
                Map.entry("SIGAP_KAFKA_PASSWORD", config.getOptionalValue("sigap.kafka.password", String.class).orElse("")),
                Map.entry("SIGAP_SMTP_HOST", config.getValue("sigap.smtp.host", String.class)),
                Map.entry("SIGAP_SMTP_PORT", config.getValue("sigap.smtp.port", String.class)),
                Map.entry("SIGAP_SMS_URL", config.getValue("sigap.sms.url", String.class)),
                Map.entry("SIGAP_DELIVERY_LEASE", "5s")));
    }
}
