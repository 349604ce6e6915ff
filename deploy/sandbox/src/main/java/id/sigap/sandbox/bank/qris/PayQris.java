package id.sigap.sandbox.bank.qris;

import id.sigap.sandbox.bank.snap.Amount;
import id.sigap.sandbox.bank.snap.SnapService;
import id.sigap.sandbox.bank.va.PartnerCall;
import id.sigap.sandbox.bank.va.PartnerClient;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A customer pays a QRIS code: the money is booked at the bank, then the partner is told (service 52). */
@Singleton
class PayQris {

    private final QrisCodes codes;
    private final PartnerClient partner;
    private final Faults faults;

    PayQris(QrisCodes codes, PartnerClient partner, Faults faults) {
        this.codes = codes;
        this.partner = partner;
        this.faults = faults;
    }

    /** @return the bank's calls to us, in order; none if it was paid before, or the notice was ordered to be lost */
    List<PartnerCall> pay(QrisCode code) {
        if (!codes.pay(code) || faults.strikes(World.BANK, FaultKind.LOST_CALLBACK)) {
            return List.of();
        }
        return tell(code);
    }

    /** Tells it, once more if that was ordered. */
    List<PartnerCall> tell(QrisCode code) {
        List<PartnerCall> calls = new ArrayList<>();
        PartnerCall token = partner.token();
        calls.add(token);
        if (token.succeeded()) {
            String access = token.answer().path("accessToken").textValue();
            calls.add(notify(code, access));
            if (faults.strikes(World.BANK, FaultKind.DUPLICATE_CALLBACK)) {
                calls.add(notify(code, access));
            }
        }
        return calls;
    }

    private PartnerCall notify(QrisCode code, String access) {
        long told = faults.strikes(World.BANK, FaultKind.WRONG_AMOUNT) ? code.rupiah() + 1 : code.rupiah();
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("originalReferenceNo", code.referenceNo());
        body.put("originalPartnerReferenceNo", code.partnerReferenceNo());
        body.put("latestTransactionStatus", "00");
        body.put("transactionStatusDesc", "Success");
        body.put("amount", Amount.ofRupiah(told));
        return partner.transaction(SnapService.QR_NOTIFY, access, body);
    }
}
