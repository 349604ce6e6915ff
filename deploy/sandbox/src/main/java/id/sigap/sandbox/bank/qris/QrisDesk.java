package id.sigap.sandbox.bank.qris;

import id.sigap.sandbox.bank.snap.Amount;
import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.snap.SnapAnswer;
import id.sigap.sandbox.bank.snap.SnapBody;
import id.sigap.sandbox.bank.snap.SnapRefusal;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes QRIS codes (service 47), one per partnerReferenceNo, and tells what became of them (51). */
@Singleton
public class QrisDesk {

    private static final long MOST = 10_000_000;
    private static final String SERVICE_CODE = "47";

    private final QrisCodes codes;
    private final PayQris pay;
    private final BankNumbers numbers;
    private final Faults faults;

    QrisDesk(QrisCodes codes, PayQris pay, BankNumbers numbers, Faults faults) {
        this.codes = codes;
        this.pay = pay;
        this.numbers = numbers;
        this.faults = faults;
    }

    /** Asked again for the same, it gives the same code. */
    public SnapAnswer generate(SnapBody body) {
        String reference = body.text("partnerReferenceNo", 64);
        long rupiah = body.rupiah("amount");
        if (rupiah > MOST) {
            throw SnapRefusal.exceedsLimit();
        }
        String referenceNo = numbers.next();
        QrisCode made = new QrisCode(reference, referenceNo, rupiah, body.timestamp("validityPeriod"),
                QrisCode.content(body.text("merchantId", 64), body.text("terminalId", 16), rupiah, referenceNo), false);
        codes.insert(made);
        QrisCode code = codes.find(reference).orElseThrow();
        if (code.rupiah() != rupiah) {
            throw SnapRefusal.inconsistentRequest();
        }
        if (faults.strikes(World.BANK, FaultKind.CALLBACK_BEFORE_ANSWER)) {
            pay.pay(code);
        }
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("referenceNo", code.referenceNo());
        fields.put("partnerReferenceNo", reference);
        fields.put("qrContent", code.content());
        return SnapAnswer.successful(fields);
    }

    public SnapAnswer query(SnapBody body) {
        if (!SERVICE_CODE.equals(body.digits("serviceCode", 2))) {
            throw SnapRefusal.invalidFormat("serviceCode");
        }
        QrisCode code = codes.find(body.text("originalPartnerReferenceNo", 64)).orElseThrow(SnapRefusal::transactionNotFound);
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("originalReferenceNo", code.referenceNo());
        fields.put("originalPartnerReferenceNo", code.partnerReferenceNo());
        fields.put("serviceCode", SERVICE_CODE);
        fields.put("latestTransactionStatus", code.paid() ? "00" : "01");
        fields.put("transactionStatusDesc", code.paid() ? "Success" : "Initiated");
        fields.put("amount", Amount.ofRupiah(code.rupiah()));
        return SnapAnswer.successful(fields);
    }
}
