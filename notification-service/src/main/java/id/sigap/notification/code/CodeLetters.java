package id.sigap.notification.code;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.CodeIssued;
import id.sigap.notification.delivery.Claimed;
import id.sigap.notification.delivery.Composed;
import id.sigap.notification.delivery.Deliveries;
import id.sigap.notification.delivery.Lane;
import id.sigap.notification.delivery.Letter;
import id.sigap.notification.delivery.LetterSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;

/** Writes the letters with codes. */
@ApplicationScoped
class CodeLetters implements LetterSource {

    private final Deliveries deliveries;
    private final ObjectMapper json;

    CodeLetters(Deliveries deliveries, ObjectMapper json) {
        this.deliveries = deliveries;
        this.json = json;
    }

    @Override
    public Set<Lane> lanes() {
        return Set.of(Lane.CODE_EMAIL, Lane.CODE_SMS);
    }

    @Override
    public Composed compose(Claimed delivery) {
        CodeIssued.Letter letter = read(deliveries.openCode(delivery));
        CodeText text = CodeText.of(letter.purpose());
        Locale locale = Locale.of("en".equals(letter.locale()) ? "en" : "id");
        return new Composed.Ready(switch (delivery.lane()) {
            case CODE_EMAIL -> new Letter.Mail(delivery.id(), letter.destination(), text.subject().in(locale),
                    text.mail(letter.code(), delivery.expiresAt(), locale));
            case CODE_SMS -> new Letter.Sms(delivery.id(), letter.destination(), text.sms(letter.code(), delivery.expiresAt(), locale));
            case NOTICE -> throw new IllegalStateException("a notice holds no code");
        });
    }

    private CodeIssued.Letter read(byte[] letter) {
        try {
            return json.readValue(letter, CodeIssued.Letter.class);
        } catch (IOException e) {
            throw new UncheckedIOException("a letter that was checked is readable", e);
        }
    }
}
