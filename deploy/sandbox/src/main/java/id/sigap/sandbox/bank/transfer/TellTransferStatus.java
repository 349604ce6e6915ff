package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.bank.snap.Amount;
import id.sigap.sandbox.bank.snap.SnapAnswer;
import id.sigap.sandbox.bank.snap.SnapBody;
import id.sigap.sandbox.bank.snap.SnapRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells what became of a transfer (service 36): amount and account as booked, so that the client can compare. */
@ApplicationScoped
public class TellTransferStatus {

    private final Transfers transfers;

    TellTransferStatus(Transfers transfers) {
        this.transfers = transfers;
    }

    @Transactional
    public SnapAnswer of(SnapBody body) {
        String serviceCode = body.digits("serviceCode", 2);
        Transfer transfer = transfers.find(body.text("originalPartnerReferenceNo", 64))
                .filter(found -> found.order().serviceCode().equals(serviceCode))
                .orElseThrow(SnapRefusal::transactionNotFound);
        if (transfer.status() == Transfer.Status.PENDING) {
            transfers.fail(transfer.order().partnerReferenceNo());
        }
        return SnapAnswer.successful(fields(transfer));
    }

    private static Map<String, Object> fields(Transfer transfer) {
        TransferOrder order = transfer.order();
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("originalReferenceNo", transfer.referenceNo());
        fields.put("originalPartnerReferenceNo", order.partnerReferenceNo());
        fields.put("serviceCode", order.serviceCode());
        fields.put("transactionDate", order.transactionDate());
        fields.put("amount", Amount.ofRupiah(order.rupiah()));
        fields.put("beneficiaryAccountNo", order.accountNo());
        fields.put("beneficiaryBankCode", order.bankCode());
        fields.put("sourceAccountNo", order.sourceAccountNo());
        fields.put("referenceNumber", transfer.referenceNo());
        fields.put("latestTransactionStatus", transfer.status().code());
        fields.put("transactionStatusDesc", transfer.status().text());
        return fields;
    }
}
