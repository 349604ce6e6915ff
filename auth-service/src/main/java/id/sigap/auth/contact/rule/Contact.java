package id.sigap.auth.contact.rule;

import java.util.Locale;
import java.util.Optional;

/** An address at which an account's owner can be reached, in its one canonical form. Shows itself masked. */
public sealed interface Contact permits Email, Phone {

    /** The canonical form: what is sealed, indexed and written to. */
    String value();

    /** Enough to be recognised by its owner, too little to be learnt by another. */
    String masked();

    ContactKind kind();

    /** Reads what a person typed into a sign-in field; empty if it can be neither an e-mail address nor a number. */
    static Optional<Contact> read(String typed) {
        String bare = typed == null ? "" : typed.strip();
        return bare.indexOf('@') >= 0 ? Email.read(bare).map(Contact.class::cast) : Phone.read(bare).map(Contact.class::cast);
    }

    /** A form under which even a nonsensical identifier can be counted. */
    static String countable(String typed) {
        return read(typed).map(Contact::value).orElseGet(() -> typed == null ? "" : typed.strip().toLowerCase(Locale.ROOT));
    }
}
