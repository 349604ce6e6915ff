package id.sigap.payment.va;

import id.sigap.payment.bank.snap.Amount;
import id.sigap.payment.bill.Payable;
import id.sigap.payment.bill.Payables;
import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells the bank what is to be paid under a virtual account (SNAP service 24). */
@ApplicationScoped
class AnswerInquiry {

    private static final String CLOSED_AMOUNT = "C";
    private static final String OPEN_AMOUNT = "O";

    private final SnapGate gate;
    private final VirtualAccount.Reader accounts;
    private final Payables payables;
    private final Clock clock;

    AnswerInquiry(SnapGate gate, VirtualAccount.Reader accounts, Payables payables, Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.payables = payables;
        this.clock = clock;
    }

    // a refused call has used its X-EXTERNAL-ID all the same
    @Transactional(dontRollbackOn = SnapRefusal.class)
    Map<String, Object> answer(SnapCall call) {
        SnapFields fields = gate.admit(call);
        VirtualAccount account = accounts.read(fields);
        String requestId = fields.text("inquiryRequestId", 128);
        Payable.Due due = payables.due(account.kodeIuran(), LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA))
                .orElseThrow(SnapRefusal::invalidBill);
        String type = switch (due.status()) {
            case DUE -> CLOSED_AMOUNT;
            case OPEN -> OPEN_AMOUNT;
            case PAID -> throw SnapRefusal.paidBill();
            case EXPIRED -> throw SnapRefusal.expiredBill();
        };
        Map<String, Object> data = account.fields();
        data.put("virtualAccountName", due.payer());
        data.put("inquiryRequestId", requestId);
        data.put("totalAmount", Amount.of(due.amount()));
        data.put("billDetails", List.of());
        data.put("virtualAccountTrxType", type);
        return Map.of("virtualAccountData", data);
    }
}
