package id.sigap.notification.inbox;

import id.sigap.notification.contact.Contacts;
import id.sigap.platform.problem.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.UUID;

/** The language of an answer: what the request asks for, else the account's own. */
@ApplicationScoped
public class CallerLanguage {

    private final Contacts contacts;

    CallerLanguage(Contacts contacts) {
        this.contacts = contacts;
    }

    public Locale of(UUID accountId, String acceptLanguage) {
        boolean asked = acceptLanguage != null && !acceptLanguage.isBlank() && !acceptLanguage.strip().equals("*");
        return asked ? Languages.of(acceptLanguage) : contacts.languageOf(accountId);
    }
}
