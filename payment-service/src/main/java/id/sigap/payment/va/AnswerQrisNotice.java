package id.sigap.payment.va;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.qris.TakeQrisPayment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Map;

/** Takes the bank's word that a QRIS code was paid (SNAP service 52). Told twice, it is booked once and answered alike; it may come before the code's making was answered. */
@ApplicationScoped
class AnswerQrisNotice {

    private static final String SUCCESS = "00";

    private final SnapGate gate;
    private final TakeQrisPayment take;

    AnswerQrisNotice(SnapGate gate, TakeQrisPayment take) {
        this.gate = gate;
        this.take = take;
    }

    // a refused call has used its X-EXTERNAL-ID all the same; it is refused before anything is booked
    @Transactional(dontRollbackOn = SnapRefusal.class)
    Map<String, Object> answer(SnapCall call) {
        SnapFields fields = gate.admit(call);
        String reference = fields.text("originalPartnerReferenceNo", 64);
        String bankReference = fields.text("originalReferenceNo", 64);
        String status = fields.text("latestTransactionStatus", 2);
        Rupiah amount = fields.amount("amount");
        if (!status.equals(SUCCESS)) {
            // only a payment is of interest; whatever else becomes of a code is asked for at its end
            return Map.of();
        }
        return switch (take.take(reference, amount, bankReference)) {
            case TAKEN -> Map.of();
            case UNKNOWN_CODE -> throw SnapRefusal.unknownTransaction();
            case OTHER_AMOUNT -> throw SnapRefusal.invalidAmount();
        };
    }
}
