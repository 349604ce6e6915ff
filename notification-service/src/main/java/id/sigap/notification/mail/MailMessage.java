package id.sigap.notification.mail;

import id.sigap.notification.delivery.Letter;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;

/** A mail whose Message-ID is the same however often it is sent. */
final class MailMessage extends MimeMessage {

    private final String messageId;

    private MailMessage(Session session, String messageId) {
        super(session);
        this.messageId = messageId;
    }

    static MailMessage of(Letter.Mail mail, Session session, SmtpConfig config, Date now) throws MessagingException {
        String domain = config.from().substring(config.from().indexOf('@') + 1);
        MailMessage message = new MailMessage(session, "<" + mail.reference() + "@" + domain + ">");
        message.setFrom(sender(config));
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.subject(), StandardCharsets.UTF_8.name());
        message.setText(mail.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(now);
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static InternetAddress sender(SmtpConfig config) throws MessagingException {
        try {
            return new InternetAddress(config.from(), config.fromName(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new MessagingException("UTF-8 is always there", e);
        }
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
