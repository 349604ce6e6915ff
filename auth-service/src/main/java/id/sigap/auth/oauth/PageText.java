package id.sigap.auth.oauth;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Locale;

/** What the sign-in page says. */
enum PageText {
    TITLE("Masuk sebagai petugas", "Officers' sign-in"),
    IDENTIFIER("Email atau nomor telepon", "E-mail or phone number"),
    PASSWORD("Kata sandi", "Password"),
    SIGN_IN("Masuk", "Sign in"),
    APP("Aplikasi autentikator", "Authenticator app"),
    APP_CODE("Kode dari aplikasi autentikator", "Code from the authenticator app"),
    CODE("Kode sekali pakai", "One-time code"),
    CODE_FIELD("Kode yang dikirim", "Code that was sent"),
    CODE_SENT("Kode dikirim ke {0}. Berlaku {1} menit lagi.", "A code was sent to {0}. It is valid for {1} more minutes."),
    CODE_FAILED("Kode ke {0} tidak sampai. Kirim lagi, atau pakai cara lain.", "The code to {0} did not arrive. Send it again, or use another way."),
    SEND_CODE("Kirim kode ke {0}", "Send a code to {0}"),
    NO_CODES("Pengiriman kode sedang terganggu: tidak ada kode yang dapat dikirim sekarang. Masuk dengan kunci sandi (passkey) atau cara lain di halaman ini, atau coba lagi nanti.",
            "Codes cannot be delivered at present: none can be sent now. Sign in with a passkey or another way on this page, or try again later."),
    RECOVERY("Kode pemulihan", "Recovery code"),
    RECOVERY_CODE("Salah satu kode pemulihan Anda", "One of your recovery codes"),
    PASSKEY("Kunci sandi (passkey)", "Passkey"),
    PASSKEY_BUTTON("Masuk dengan kunci sandi", "Sign in with a passkey"),
    PASSKEY_FAILED("Kunci sandi tidak dipakai. Coba lagi, atau masuk dengan cara lain.", "The passkey was not used. Try again, or sign in another way."),
    PASSKEY_NEEDS_SCRIPT("Untuk masuk dengan kunci sandi (passkey), izinkan JavaScript di peramban ini.", "To sign in with a passkey, allow JavaScript in this browser."),
    BEGIN_AGAIN("Mulai dari awal", "Begin again"),
    TRY_AGAIN("Coba lagi setelah {0} detik.", "Try again after {0} seconds.");

    private final Text text;

    PageText(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    String in(Locale locale, Object... values) {
        String said = text.in(locale);
        for (int i = 0; i < values.length; i++) {
            said = said.replace("{" + i + "}", values[i].toString());
        }
        return said;
    }
}
