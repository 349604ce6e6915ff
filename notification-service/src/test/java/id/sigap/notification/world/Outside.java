package id.sigap.notification.world;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;

/** Sets aside the ports of a mail server and an SMS gateway; the tests run the servers. */
public class Outside implements QuarkusTestResourceLifecycleManager {

    private static final String SMTP = "notification.test.smtp";
    private static final String SMS = "notification.test.sms";

    @Override
    public Map<String, String> start() {
        System.setProperty(SMTP, Integer.toString(freePort()));
        System.setProperty(SMS, Integer.toString(freePort()));
        return Map.of("sigap.smtp.host", "127.0.0.1", "sigap.smtp.port", System.getProperty(SMTP),
                "sigap.sms.url", "http://127.0.0.1:" + System.getProperty(SMS) + "/sms", "sigap.stream.heartbeat", "2s",
                "sigap.delivery.timeout", "3s", "sigap.delivery.breaker-delay", "500ms", "sigap.delivery.longest-code-retry", "2s",
                "quarkus.log.category.\"org.subethamail\".level", "WARN");
    }

    @Override
    public void stop() {
        // the servers belong to the tests
    }

    static int smtpPort() {
        return Integer.getInteger(SMTP);
    }

    static int smsPort() {
        return Integer.getInteger(SMS);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
