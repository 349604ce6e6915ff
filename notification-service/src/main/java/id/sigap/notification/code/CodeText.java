package id.sigap.notification.code;

import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.notification.notice.Bilingual;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The words around a code, by what it is for. The code is never in the subject: a locked screen shows that. */
enum CodeText {

    VERIFY_CONTACT("Kode verifikasi Sigap", "Your Sigap verification code",
            "Kode verifikasi Sigap Anda: {0}", "Your Sigap verification code: {0}"),
    SIGN_IN("Kode masuk Sigap", "Your Sigap sign-in code",
            "Kode masuk Sigap Anda: {0}", "Your Sigap sign-in code: {0}"),
    CHANGE_CONTACT("Kode perubahan kontak Sigap", "Your Sigap code to change a contact",
            "Kode perubahan kontak Sigap Anda: {0}", "Your Sigap code to change a contact: {0}"),
    /** Holds no code: its owner is told what somebody, perhaps she herself, has tried. */
    ALREADY_REGISTERED("Anda sudah punya akun Sigap", "You have a Sigap account already",
            "Kontak ini baru saja dipakai untuk mendaftar, padahal sudah punya akun Sigap. Silakan masuk dengan akun itu",
            "This contact was just used to register, but it has a Sigap account already. Please sign in to that account");

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Bilingual END = Bilingual.of("Berlaku sampai {0} WIB. Jangan berikan kepada siapa pun, juga kepada petugas.",
            "Valid until {0} WIB. Give it to nobody, not even to an officer.");
    private static final Bilingual NOT_YOU = Bilingual.of("Bila Anda tidak memintanya, abaikan pesan ini.",
            "If you did not ask for it, ignore this message.");

    private final Bilingual subject;
    private final Bilingual line;

    CodeText(String subjectIndonesian, String subjectEnglish, String lineIndonesian, String lineEnglish) {
        this.subject = Bilingual.of(subjectIndonesian, subjectEnglish);
        this.line = Bilingual.of(lineIndonesian, lineEnglish);
    }

    static CodeText of(Purpose purpose) {
        return switch (purpose) {
            case VERIFY_CONTACT -> VERIFY_CONTACT;
            case SIGN_IN -> SIGN_IN;
            case CHANGE_CONTACT -> CHANGE_CONTACT;
            case ALREADY_REGISTERED -> ALREADY_REGISTERED;
        };
    }

    Bilingual subject() {
        return subject;
    }

    String mail(String code, Instant expiresAt, Locale locale) {
        if (this == ALREADY_REGISTERED) {
            return line.in(locale) + ".\n\n" + NOT_YOU.in(locale) + "\n";
        }
        return line.with(Bilingual.same(code)).in(locale) + "\n\n" + end(expiresAt).in(locale) + "\n" + NOT_YOU.in(locale) + "\n";
    }

    /** Within one message of 160 characters. */
    String sms(String code, Instant expiresAt, Locale locale) {
        if (this == ALREADY_REGISTERED) {
            return line.in(locale) + ".";
        }
        return line.with(Bilingual.same(code)).in(locale) + ". " + end(expiresAt).in(locale);
    }

    private static Bilingual end(Instant expiresAt) {
        return END.with(Bilingual.same(CLOCK.format(expiresAt.atZone(JAKARTA))));
    }
}
