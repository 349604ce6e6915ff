package id.sigap.notification.mail;

import id.sigap.notification.delivery.Carrier;
import id.sigap.notification.delivery.Letter;
import id.sigap.notification.delivery.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.MessagingException;
import jakarta.mail.Transport;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/** Sends mails by SMTP (RFC 5321). The Message-ID is the letter's reference. */
@ApplicationScoped
class SmtpCarrier implements Carrier {

    private static final int FIRST_PERMANENT_CODE = 500;
    private static final int CHAIN_LIMIT = 10;

    private final SmtpSession session;
    private final SmtpConfig config;
    private final Clock clock;

    SmtpCarrier(SmtpSession session, SmtpConfig config, Clock clock) {
        this.session = session;
        this.config = config;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public boolean carries(Letter letter) {
        return letter instanceof Letter.Mail;
    }

    @Override
    public void send(Letter letter) throws IOException, RefusedException {
        try {
            MailMessage message = MailMessage.of((Letter.Mail) letter, session.session(), config, Date.from(clock.instant()));
            try (Transport transport = session.open()) {
                transport.sendMessage(message, message.getRecipients(jakarta.mail.Message.RecipientType.TO));
            }
        } catch (MessagingException e) {
            if (isPermanent(e)) {
                throw new RefusedException("REFUSED_BY_MAIL_SERVER", e);
            }
            throw new IOException("the mail server did not take it", e);
        }
    }

    private static boolean isPermanent(MessagingException failure) {
        Exception e = failure;
        for (int depth = 0; e instanceof MessagingException messaging && depth < CHAIN_LIMIT; depth++) {
            if (code(messaging) >= FIRST_PERMANENT_CODE) {
                return true;
            }
            e = messaging.getNextException();
        }
        return false;
    }

    private static int code(MessagingException e) {
        return switch (e) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
        };
    }
}
