package id.sigap.payment.bill;

import id.sigap.contracts.type.Npp;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What an employer has not paid yet. */
@ApplicationScoped
class Arrears {

    /** Far more than an employer has: ten years of months, two bills each. */
    private static final int MOST = 240;

    private final Bills bills;

    Arrears(Bills bills) {
        this.bills = bills;
    }

    /** In the order in which they are paid: the oldest month first. */
    List<Bill> unpaid(Npp npp) {
        return bills.unpaid(npp, MOST);
    }
}
