package id.sigap.sandbox.catcher;

import id.sigap.sandbox.SandboxConfig;
import id.sigap.sandbox.sql.Sql;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.concurrent.TimeUnit;
import org.subethamail.smtp.helper.SimpleMessageListener;
import org.subethamail.smtp.server.SMTPServer;

/** Catches every mail on the SMTP port; what cannot be stored is refused, so that the sender tries again. */
@Singleton
public class MailServer {

    private static final int SIZE_LIMIT_BYTES = 1024 * 1024;
    private static final int CONNECTION_LIMIT = 50;
    private static final int RECIPIENT_LIMIT = 50;
    private static final int IDLE_LIMIT_SECONDS = 60;

    private final Messages messages;
    private final SMTPServer server;

    MailServer(Messages messages, SandboxConfig config) throws UnknownHostException {
        this.messages = messages;
        this.server = SMTPServer.port(config.smtp().port())
                .bindAddress(InetAddress.getByName(config.smtp().host()))
                .connectionTimeout(IDLE_LIMIT_SECONDS, TimeUnit.SECONDS)
                .maxConnections(CONNECTION_LIMIT)
                .maxRecipients(RECIPIENT_LIMIT)
                .maxMessageSize(SIZE_LIMIT_BYTES)
                .simpleMessageListener(new Keeper())
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

    private final class Keeper implements SimpleMessageListener {

        @Override
        public boolean accept(String from, String recipient) {
            return true;
        }

        @Override
        public void deliver(String from, String recipient, InputStream data) throws IOException {
            try {
                messages.keepMail(from, recipient, ReadMail.from(data));
            } catch (Sql.DatabaseFault fault) {
                throw new IOException(fault);
            }
        }
    }
}
