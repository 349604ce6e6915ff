package id.sigap.auth.legacy;

import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One account of the former application. */
record LegacyRow(List<Contact> contacts, String hash, String locale) {

    static final String HEADER = "email,phone,hash,locale";
    static final int LONGEST = 2_000;
    private static final int FIELDS = 4;

    /** What is wrong with a line. */
    enum Defect {
        TOO_LONG, NOT_CSV, EMAIL_INVALID, PHONE_INVALID, NO_CONTACT, LOCALE_INVALID, HASH_UNKNOWN, CONTACT_TAKEN
    }

    /** A line that was read, or why it was not. */
    sealed interface Reading {
        record Good(LegacyRow row) implements Reading {
        }

        record Bad(Defect defect) implements Reading {
        }
    }

    static Reading read(String line) {
        if (line.length() > LONGEST) {
            return new Reading.Bad(Defect.TOO_LONG);
        }
        Optional<List<String>> fields = CsvLine.read(line).filter(all -> all.size() == FIELDS);
        return fields.isEmpty() ? new Reading.Bad(Defect.NOT_CSV) : read(fields.get());
    }

    private static Reading read(List<String> fields) {
        List<Contact> contacts = new ArrayList<>(2);
        if (!fields.get(0).isBlank()) {
            Optional<Email> email = Email.read(fields.get(0));
            if (email.isEmpty()) {
                return new Reading.Bad(Defect.EMAIL_INVALID);
            }
            contacts.add(email.get());
        }
        if (!fields.get(1).isBlank()) {
            Optional<Phone> phone = Phone.read(fields.get(1));
            if (phone.isEmpty()) {
                return new Reading.Bad(Defect.PHONE_INVALID);
            }
            contacts.add(phone.get());
        }
        if (contacts.isEmpty()) {
            return new Reading.Bad(Defect.NO_CONTACT);
        }
        String locale = fields.get(3).isBlank() ? "id" : fields.get(3);
        return List.of("id", "en").contains(locale) ? new Reading.Good(new LegacyRow(contacts, fields.get(2), locale)) : new Reading.Bad(Defect.LOCALE_INVALID);
    }

    @Override
    public String toString() {
        return "LegacyRow[***]";
    }
}
