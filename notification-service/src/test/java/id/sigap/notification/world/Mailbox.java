package id.sigap.notification.world;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.MessageHandlerFactory;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server. What it took stays known over its restarts. */
public final class Mailbox implements AutoCloseable {

    /** Addresses that begin so are not known here. */
    public static final String UNKNOWN = "unknown-";

    /** A mail as it was taken. */
    public record Mail(String to, String messageId, String subject, String text) {
    }

    private final List<Mail> mails = new CopyOnWriteArrayList<>();
    private volatile Duration delay = Duration.ZERO;
    private SMTPServer server;

    public synchronized Mailbox up() {
        server = SMTPServer.port(Outside.smtpPort()).bindAddress(InetAddress.getLoopbackAddress()).maxConnections(100)
                .messageHandlerFactory(factory()).build();
        server.start();
        return this;
    }

    public synchronized void down() {
        delay = Duration.ZERO;
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    /** How long it takes over each mail. */
    public void slow(Duration by) {
        delay = by;
    }

    public List<Mail> to(String address) {
        return mails.stream().filter(mail -> mail.to().equals(address)).toList();
    }

    public int size() {
        return mails.size();
    }

    @Override
    public void close() {
        down();
    }

    private MessageHandlerFactory factory() {
        return (MessageContext context) -> new MessageHandler() {
            private String to;

            @Override
            public void from(String from) {
                // anybody may send
            }

            @Override
            public void recipient(String recipient) throws RejectException {
                if (recipient.startsWith(UNKNOWN)) {
                    throw new RejectException(550, "no such mailbox");
                }
                to = recipient;
            }

            @Override
            public String data(java.io.InputStream data) throws IOException {
                byte[] raw = data.readAllBytes();
                pause();
                mails.add(read(to, raw));
                return null;
            }

            @Override
            public void done() {
                // nothing is held
            }
        };
    }

    private void pause() {
        long until = System.nanoTime() + delay.toNanos();
        try {
            while (System.nanoTime() < until && !delay.isZero()) {
                Thread.sleep(20);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Mail read(String to, byte[] raw) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(raw));
            return new Mail(to, mail.getMessageID(), mail.getSubject(), mail.getContent().toString());
        } catch (MessagingException e) {
            throw new IOException(e);
        }
    }
}
