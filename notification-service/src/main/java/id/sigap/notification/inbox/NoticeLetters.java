package id.sigap.notification.inbox;

import id.sigap.notification.contact.Contact;
import id.sigap.notification.contact.Contacts;
import id.sigap.notification.delivery.Claimed;
import id.sigap.notification.delivery.Composed;
import id.sigap.notification.delivery.Lane;
import id.sigap.notification.delivery.Letter;
import id.sigap.notification.delivery.LetterSource;
import id.sigap.notification.notice.Bilingual;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;

/** Writes the copies of notices, in the account's language: an e-mail, or an SMS to those who have no e-mail address. */
@ApplicationScoped
class NoticeLetters implements LetterSource {

    private static final Bilingual END = Bilingual.of(
            "Pesan ini dikirim otomatis. Rinciannya ada di kotak masuk aplikasi Sigap. Kami tidak pernah meminta kata sandi atau kode.",
            "This message was sent automatically. Details are in the inbox of the Sigap app. We never ask for a password or a code.");

    private final InboxTable table;
    private final Contacts contacts;

    NoticeLetters(InboxTable table, Contacts contacts) {
        this.table = table;
        this.contacts = contacts;
    }

    @Override
    public Set<Lane> lanes() {
        return Set.of(Lane.NOTICE);
    }

    @Override
    public Composed compose(Claimed delivery) {
        Optional<Message> message = table.find(delivery.id());
        if (message.isEmpty()) {
            return new Composed.Never("MESSAGE_GONE");
        }
        // topics have no order between them: the notice may be here before its account
        return contacts.of(message.get().accountId()).map(contact -> letter(message.get(), contact))
                .orElse(new Composed.NotYet("ACCOUNT_NOT_KNOWN"));
    }

    private static Composed letter(Message message, Contact contact) {
        String title = message.title().in(contact.locale());
        String body = message.body().in(contact.locale());
        if (contact.email().isPresent()) {
            String text = body + "\n\n-- \n" + END.in(contact.locale()) + "\n";
            return new Composed.Ready(new Letter.Mail(message.id(), contact.email().get(), title, text));
        }
        return contact.phone().<Composed>map(phone -> new Composed.Ready(new Letter.Sms(message.id(), phone, "Sigap: " + body)))
                .orElse(new Composed.Never("NO_ADDRESS"));
    }
}
