package id.sigap.payment.bill;

import id.sigap.payment.bank.BankConfig;
import jakarta.enterprise.context.ApplicationScoped;

/** Bills as virtual accounts at the bank: its prefix, padded with spaces to 8, and the kode iuran (SNAP, domain reference 8.5). */
@ApplicationScoped
public class VirtualAccounts {

    private static final int PREFIX_LENGTH = 8;

    private final String prefix;

    VirtualAccounts(BankConfig config) {
        this.prefix = " ".repeat(PREFIX_LENGTH - config.partnerServiceId().length()) + config.partnerServiceId();
    }

    public String prefix() {
        return prefix;
    }

    public String numberOf(String kodeIuran) {
        return prefix + kodeIuran;
    }
}
