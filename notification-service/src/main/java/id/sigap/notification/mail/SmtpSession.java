package id.sigap.notification.mail;

import id.sigap.notification.mail.SmtpConfig.Security;
import id.sigap.platform.crypto.Secrets;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Properties;

/** Opens connections to the mail server as the configuration says; each wait has a limit. */
@ApplicationScoped
class SmtpSession {

    private static final String PROTOCOL = "smtp";

    private final SmtpConfig config;
    private final Session session;
    private final String password;

    SmtpSession(SmtpConfig config, Secrets secrets) {
        this.config = config;
        this.session = Session.getInstance(properties(config, config.security().orElseGet(() -> usual(config.host()))));
        this.password = config.user().isPresent() ? secrets.text("smtp-password") : null;
    }

    Session session() {
        return session;
    }

    Transport open() throws MessagingException {
        Transport transport = session.getTransport(PROTOCOL);
        transport.connect(config.host(), config.port(), config.user().orElse(null), password);
        return transport;
    }

    static Security usual(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress() ? Security.NONE : Security.STARTTLS;
        } catch (UnknownHostException notNow) {
            return Security.STARTTLS;
        }
    }

    private static Properties properties(SmtpConfig config, Security security) {
        Properties p = new Properties();
        p.setProperty("mail.smtp.connectiontimeout", millis(config.connectTimeout()));
        p.setProperty("mail.smtp.timeout", millis(config.readTimeout()));
        p.setProperty("mail.smtp.writetimeout", millis(config.readTimeout()));
        p.setProperty("mail.smtp.localhost", config.from().substring(config.from().indexOf('@') + 1));
        p.setProperty("mail.smtp.auth", Boolean.toString(config.user().isPresent()));
        p.setProperty("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        p.setProperty("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        p.setProperty("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        p.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        return p;
    }

    private static String millis(java.time.Duration duration) {
        return Long.toString(duration.toMillis());
    }
}
