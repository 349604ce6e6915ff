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
    RESET_PASSWORD("Kode kata sandi baru Sigap", "Your Sigap code for a new password",
            "Kode kata sandi baru Sigap Anda: {0}", "Your Sigap code for a new password: {0}"),
    STEP_UP("Kode konfirmasi Sigap", "Your Sigap confirmation code",
            "Kode untuk mengonfirmasi tindakan di akun Sigap Anda: {0}", "Your code to confirm what you do in Sigap: {0}"),
    /** Holds no code: its owner is told what somebody, perhaps she herself, has tried. */
    ALREADY_REGISTERED("Anda sudah punya akun Sigap", "You have a Sigap account already",
            "Kontak ini baru saja dipakai untuk mendaftar, padahal sudah punya akun Sigap. Silakan masuk dengan akun itu",
            "This contact was just used to register, but it has a Sigap account already. Please sign in to that account"),
    CONTACT_CHANGE_ASKED("Kontak akun Sigap akan diganti", "The contact of your Sigap account is to change",
            "Sebuah kontak akun Sigap Anda akan diganti. Bukan Anda? Masuk dan hentikan sekarang",
            "A contact of your Sigap account is to be replaced. Not you? Sign in and stop it now"),
    CONTACT_CHANGED("Kontak akun Sigap sudah diganti", "The contact of your Sigap account has changed",
            "Sebuah kontak akun Sigap Anda sudah diganti. Bukan Anda? Segera hubungi kami",
            "A contact of your Sigap account has been replaced. Not you? Contact us at once"),
    PASSWORD_CHANGED("Kata sandi Sigap sudah diganti", "Your Sigap password has changed",
            "Kata sandi Sigap Anda baru saja diganti; sesi lain diakhiri. Bukan Anda? Segera atur ulang",
            "Your Sigap password has just changed; other sessions have ended. Not you? Reset it now"),
    NEW_DEVICE("Masuk dari perangkat baru", "Sign-in on a new device",
            "Akun Sigap Anda baru saja dibuka di perangkat baru. Bukan Anda? Akhiri sesinya dan ganti kata sandi",
            "Your Sigap account was just opened on a new device. Not you? End that session and change your password"),
    GUESSING("Ada yang menebak kata sandi Anda", "Somebody is guessing your password",
            "Banyak percobaan masuk gagal pada akun Sigap Anda. Anda tidak diblokir; perangkat Anda tetap dapat masuk",
            "Many sign-ins to your Sigap account failed. You are not blocked; your own devices still get in"),
    FACTOR_CHANGED("Cara masuk Sigap berubah", "Your ways to sign in to Sigap changed",
            "Cara masuk ke akun Sigap Anda baru saja diubah. Bukan Anda? Periksa daftar faktor di aplikasi",
            "A way to sign in to your Sigap account was just changed. Not you? Check the list of factors in the app"),
    RECOVERY_ASKED("Pemulihan akun Sigap diminta", "Recovery of your Sigap account was asked for",
            "Seseorang dengan wajah Anda meminta akun Sigap ini. Bukan Anda? Masuk dan hentikan",
            "Someone with a face like yours asks for this Sigap account. Not you? Sign in and stop it"),
    BINDING_CASE_MOVED("Ada kabar tentang pembuktian akun Sigap", "News on the proof of your Sigap account",
            "Ada kabar tentang pembuktian akun Sigap Anda. Buka aplikasi untuk langkah berikutnya",
            "There is news on the proof whose your Sigap account is. Open the app for the next step"),
    ACCOUNT_CLOSED("Akun Sigap ditutup", "Your Sigap account is closed",
            "Akun Sigap Anda ditutup dan datanya dihapus. Kepesertaan Anda tidak berubah",
            "Your Sigap account is closed and its data erased. Your membership is unchanged");

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
            case RESET_PASSWORD -> RESET_PASSWORD;
            case STEP_UP -> STEP_UP;
            case ALREADY_REGISTERED -> ALREADY_REGISTERED;
            case CONTACT_CHANGE_ASKED -> CONTACT_CHANGE_ASKED;
            case CONTACT_CHANGED -> CONTACT_CHANGED;
            case PASSWORD_CHANGED -> PASSWORD_CHANGED;
            case NEW_DEVICE -> NEW_DEVICE;
            case GUESSING -> GUESSING;
            case FACTOR_CHANGED -> FACTOR_CHANGED;
            case RECOVERY_ASKED -> RECOVERY_ASKED;
            case BINDING_CASE_MOVED -> BINDING_CASE_MOVED;
            case ACCOUNT_CLOSED -> ACCOUNT_CLOSED;
        };
    }

    Bilingual subject() {
        return subject;
    }

    String mail(String code, Instant expiresAt, Locale locale) {
        if (!holdsCode()) {
            return line.in(locale) + (this == ALREADY_REGISTERED ? ".\n\n" + NOT_YOU.in(locale) : ".") + "\n";
        }
        return line.with(Bilingual.same(code)).in(locale) + "\n\n" + end(expiresAt).in(locale) + "\n" + NOT_YOU.in(locale) + "\n";
    }

    /** Within one message of 160 characters. */
    String sms(String code, Instant expiresAt, Locale locale) {
        if (!holdsCode()) {
            return line.in(locale) + ".";
        }
        return line.with(Bilingual.same(code)).in(locale) + ". " + end(expiresAt).in(locale);
    }

    private boolean holdsCode() {
        return Purpose.valueOf(name()).holdsCode();
    }

    private static Bilingual end(Instant expiresAt) {
        return END.with(Bilingual.same(CLOCK.format(expiresAt.atZone(JAKARTA))));
    }
}
