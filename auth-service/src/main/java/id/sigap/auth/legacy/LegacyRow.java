package id.sigap.auth.legacy;

import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.Email;
import id.sigap.auth.contact.rule.Phone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One account of the former application. */
record LegacyRow(List<Contact> contacts, String hash, String locale, Block block) {

    static final String HEADER = "email,phone,hash,locale";
    /** Of files that say, too, which accounts the former application had blocked. */
    static final String HEADER_WITH_BLOCKS = HEADER + ",blocked";
    static final int LONGEST = 2_000;
    private static final int FIELDS = 4;

    /** What is wrong with a line. */
    enum Defect {
        TOO_LONG, NOT_CSV, EMAIL_INVALID, PHONE_INVALID, NO_CONTACT, LOCALE_INVALID, BLOCK_UNKNOWN, HASH_UNKNOWN, CONTACT_TAKEN
    }

    /** For what the former application had blocked an account. Here it is blocked for nothing. */
    enum Block {
        NONE,
        /** Selfies that did not match. */
        FACE, OTHER
    }

    /** A line that was read, or why it was not. */
    sealed interface Reading {
        record Good(LegacyRow row) implements Reading {
        }

        record Bad(Defect defect) implements Reading {
        }
    }

    /** @param withBlocks whether the file has the fifth column */
    static Reading read(String line, boolean withBlocks) {
        if (line.length() > LONGEST) {
            return new Reading.Bad(Defect.TOO_LONG);
        }
        Optional<List<String>> fields = CsvLine.read(line).filter(all -> all.size() == (withBlocks ? FIELDS + 1 : FIELDS));
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
        if (!List.of("id", "en").contains(locale)) {
            return new Reading.Bad(Defect.LOCALE_INVALID);
        }
        String blocked = fields.size() > FIELDS ? fields.get(FIELDS).strip() : "";
        Optional<Block> block = Stream.of(Block.values()).filter(known -> blocked.isEmpty() ? known == Block.NONE : known != Block.NONE && known.name().equals(blocked))
                .findFirst();
        return block.<Reading>map(known -> new Reading.Good(new LegacyRow(contacts, fields.get(2), locale, known)))
                .orElseGet(() -> new Reading.Bad(Defect.BLOCK_UNKNOWN));
    }

    @Override
    public String toString() {
        return "LegacyRow[***]";
    }
}
