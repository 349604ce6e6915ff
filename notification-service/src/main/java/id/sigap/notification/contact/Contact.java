package id.sigap.notification.contact;

import java.util.Locale;
import java.util.Optional;

/** How an account's owner is reached. A closed account has no address. */
public record Contact(Optional<String> email, Optional<String> phone, Locale locale) {
    @Override
    public String toString() {
        return "Contact[***]";
    }
}
