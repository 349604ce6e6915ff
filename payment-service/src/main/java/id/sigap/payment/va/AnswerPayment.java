package id.sigap.payment.va;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.snap.Amount;
import id.sigap.payment.bank.snap.SnapTime;
import id.sigap.payment.bill.Payable;
import id.sigap.payment.bill.Payable.Outcome;
import id.sigap.payment.bill.Payables;
import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** Takes the bank's word that a virtual account was paid (SNAP service 25). Told twice, it is booked once and answered alike. */
@ApplicationScoped
class AnswerPayment {

    private static final String PAID = "00";
    /** How late a bank may tell of a payment and still have it counted on its own day. */
    private static final Duration LATEST_NOTICE = Duration.ofDays(7);

    private final SnapGate gate;
    private final VirtualAccount.Reader accounts;
    private final Payables payables;
    private final Clock clock;

    AnswerPayment(SnapGate gate, VirtualAccount.Reader accounts, Payables payables, Clock clock) {
        this.gate = gate;
        this.accounts = accounts;
        this.payables = payables;
        this.clock = clock;
    }

    // a refused call has used its X-EXTERNAL-ID all the same; it is refused before anything is booked
    @Transactional(dontRollbackOn = SnapRefusal.class)
    Map<String, Object> answer(SnapCall call) {
        SnapFields fields = gate.admit(call);
        VirtualAccount account = accounts.read(fields);
        String requestId = fields.text("paymentRequestId", 128);
        Rupiah paid = fields.amount("paidAmount");
        String bankReference = fields.optionalText("referenceNo", 64);
        Outcome outcome = payables.pay(new Payable.Notice(account.kodeIuran(), requestId, paid, paidOn(fields), bankReference));
        return switch (outcome) {
            case Outcome.Paid(String payer) -> receipt(account, payer, requestId, paid, bankReference);
            case Outcome.UnknownBill unknown -> throw SnapRefusal.invalidBill();
            case Outcome.OtherAmount other -> throw SnapRefusal.invalidAmount();
            case Outcome.PaidBefore before -> throw SnapRefusal.paidBill();
            case Outcome.Expired expired -> throw SnapRefusal.expiredBill();
        };
    }

    private static Map<String, Object> receipt(VirtualAccount account, String payer, String requestId, Rupiah paid, String bankReference) {
        Map<String, Object> data = account.fields();
        data.put("virtualAccountName", payer);
        data.put("paymentRequestId", requestId);
        data.put("paidAmount", Amount.of(paid));
        data.put("totalAmount", Amount.of(paid));
        data.put("paymentFlagStatus", PAID);
        if (bankReference != null) {
            data.put("referenceNo", bankReference);
        }
        return Map.of("virtualAccountData", data);
    }

    private LocalDate paidOn(SnapFields fields) {
        Instant now = clock.instant();
        String text = fields.optionalText("trxDateTime", 25);
        Instant told = text == null ? now : SnapTime.read(text).orElseThrow(() -> SnapRefusal.invalidFormat("trxDateTime"));
        Instant counted = told.isAfter(now) || told.isBefore(now.minus(LATEST_NOTICE)) ? now : told;
        return LocalDate.ofInstant(counted, Clocks.JAKARTA);
    }
}
