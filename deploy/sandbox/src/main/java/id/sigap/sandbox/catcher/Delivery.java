package id.sigap.sandbox.catcher;

import id.sigap.sandbox.sql.Sql;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;

/** One mail on its way in. What cannot be stored is refused for now, so that the sender tries again. */
final class Delivery implements MessageHandler {

    private static final Logger LOG = Logger.getLogger(Delivery.class);
    private static final int TRY_AGAIN = 451;
    private static final int TOO_LARGE = 552;
    private static final int NOT_A_MAIL = 554;

    private final Messages messages;
    private final int limitBytes;
    private final List<String> recipients = new ArrayList<>();
    private String from = "";

    Delivery(Messages messages, int limitBytes) {
        this.messages = messages;
        this.limitBytes = limitBytes;
    }

    @Override
    public void from(String sender) {
        from = sender;
    }

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public String data(InputStream data) throws RejectException, IOException {
        byte[] raw = data.readNBytes(limitBytes + 1);
        if (raw.length > limitBytes) {
            data.transferTo(OutputStream.nullOutputStream());
            throw new RejectException(TOO_LARGE, "A mail has at most " + limitBytes + " bytes");
        }
        keep(raw);
        return null;
    }

    @Override
    public void done() {
        // nothing is held open
    }

    private void keep(byte[] raw) throws RejectException {
        try {
            messages.keepMail(from, recipients, ReadMail.from(new ByteArrayInputStream(raw)));
        } catch (IOException | Sql.UnstorableText malformed) {
            throw new RejectException(NOT_A_MAIL, "The mail is not well-formed");
        } catch (Sql.DatabaseFault fault) {
            LOG.error("a mail could not be stored", fault);
            throw new RejectException(TRY_AGAIN, "The mail could not be stored; try again");
        }
    }
}
