package id.sigap.sandbox.catcher;

import id.sigap.sandbox.SandboxConfig;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.server.SMTPServer;

/** Catches every mail on the SMTP port. */
@Singleton
public class MailServer {

    private static final int SIZE_LIMIT_BYTES = 1024 * 1024;
    private static final int CONNECTION_LIMIT = 50;
    private static final int RECIPIENT_LIMIT = 50;
    private static final int IDLE_LIMIT_SECONDS = 60;

    private final SMTPServer server;

    MailServer(Messages messages, SandboxConfig config) throws UnknownHostException {
        this.server = SMTPServer.port(config.smtp().port())
                .bindAddress(InetAddress.getByName(config.smtp().host()))
                .connectionTimeout(IDLE_LIMIT_SECONDS, TimeUnit.SECONDS)
                .maxConnections(CONNECTION_LIMIT)
                .maxRecipients(RECIPIENT_LIMIT)
                .maxMessageSize(SIZE_LIMIT_BYTES)
                .messageHandlerFactory(session -> new Delivery(messages, SIZE_LIMIT_BYTES))
                .build();
    }

    void start(@Observes StartupEvent event) {
        server.start();
    }

    void stop(@Observes ShutdownEvent event) {
        server.stop();
    }

    public boolean isRunning() {
        return server.isRunning();
    }

    /** The port in use. */
    public int port() {
        return server.getPortAllocated();
    }
}
