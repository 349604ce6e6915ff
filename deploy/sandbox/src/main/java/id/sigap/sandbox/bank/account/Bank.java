package id.sigap.sandbox.bank.account;

import java.util.Arrays;
import java.util.Optional;

/** Banks whose accounts the sandbox can keep, with their clearing codes. */
enum Bank {

    BRI("002", "Bank Rakyat Indonesia"),
    MANDIRI("008", "Bank Mandiri"),
    BNI("009", "Bank Negara Indonesia"),
    BCA("014", "Bank Central Asia"),
    CIMB("022", "Bank CIMB Niaga"),
    BTN("200", "Bank Tabungan Negara"),
    BSI("451", "Bank Syariah Indonesia");

    private final String code;
    private final String title;

    Bank(String code, String title) {
        this.code = code;
        this.title = title;
    }

    static Optional<Bank> of(String code) {
        return Arrays.stream(values()).filter(bank -> bank.code.equals(code)).findFirst();
    }

    String title() {
        return title;
    }
}
