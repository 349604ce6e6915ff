package id.sigap.sandbox.catcher;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Properties;

/**
 * The readable parts of a mail.
 *
 * @param text the first plain part; empty without one
 * @param html the first HTML part; null without one
 */
record ReadMail(String subject, String text, String html) {

    private static final int DEPTH_LIMIT = 8;

    /** @throws IOException if the mail is not well-formed MIME */
    static ReadMail from(InputStream raw) throws IOException {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), raw);
            return new ReadMail(clean(Objects.requireNonNullElse(mail.getSubject(), "")),
                    clean(Objects.requireNonNullElse(first(mail, "text/plain", 0), "")), clean(first(mail, "text/html", 0)));
        } catch (MessagingException malformed) {
            throw new IOException(malformed);
        }
    }

    private static String first(Part part, String type, int depth) throws MessagingException, IOException {
        if (part.isMimeType(type) && part.getContent() instanceof String text) {
            return text;
        }
        if (depth < DEPTH_LIMIT && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart child = parts.getBodyPart(i);
                String found = first(child, type, depth + 1);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** PostgreSQL stores no NUL. */
    private static String clean(String text) {
        return text == null ? null : text.replace("\0", "");
    }
}
