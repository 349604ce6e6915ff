package id.sigap.payment.va;

import id.sigap.payment.bill.VirtualAccounts;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;

/** A virtual account as a call names it. */
record VirtualAccount(String prefix, String kodeIuran, String number) {

    Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("partnerServiceId", prefix);
        fields.put("customerNo", kodeIuran);
        fields.put("virtualAccountNo", number);
        return fields;
    }

    /** Reads it out of a body; its three fields must agree. */
    @ApplicationScoped
    static class Reader {

        private final VirtualAccounts ours;

        Reader(VirtualAccounts ours) {
            this.ours = ours;
        }

        VirtualAccount read(SnapFields fields) {
            String prefix = fields.text("partnerServiceId", 8);
            String customer = fields.text("customerNo", 20);
            String number = fields.text("virtualAccountNo", 28);
            if (!prefix.equals(ours.prefix()) || !number.equals(ours.numberOf(customer))) {
                throw SnapRefusal.invalidBill();
            }
            return new VirtualAccount(prefix, customer, number);
        }
    }
}
