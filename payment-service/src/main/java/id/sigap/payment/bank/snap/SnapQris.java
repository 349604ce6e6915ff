package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.Unknown;
import id.sigap.payment.bank.QrisBank;
import id.sigap.payment.bank.TransferReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** QRIS of a bank that speaks SNAP (domain reference 8.8). */
public final class SnapQris implements QrisBank {

    private static final int NO_SUCH_TRANSACTION = 1;

    private final SnapClient client;
    private final String merchantId;
    private final String terminalId;

    public SnapQris(SnapClient client, String merchantId, String terminalId) {
        this.client = client;
        this.merchantId = merchantId;
        this.terminalId = terminalId;
    }

    @Override
    public BankAnswer<Made> generate(Wish wish) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerReferenceNo", wish.reference());
        body.put("amount", Amount.of(wish.amount()));
        body.put("merchantId", merchantId);
        body.put("terminalId", terminalId);
        body.put("validityPeriod", SnapTime.write(wish.validUntil()));
        return SnapAnswers.map(client.call(SnapService.QR_GENERATE, body), answer -> SnapAnswers.text(answer, "qrContent")
                .map(content -> new Made(content, SnapAnswers.text(answer, "referenceNo").orElse(null))));
    }

    @Override
    public BankAnswer<Paid> query(Wish wish) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("originalPartnerReferenceNo", wish.reference());
        body.put("serviceCode", Integer.toString(SnapService.QR_GENERATE.code()));
        body.put("merchantId", merchantId);
        BankAnswer<JsonNode> answer = client.call(SnapService.QR_QUERY, body);
        if (answer instanceof Unknown<JsonNode>(String why) && ResponseCode.read(why).filter(code -> code.is(404, NO_SUCH_TRANSACTION)).isPresent()) {
            return new Done<>(new Paid(TransferReport.Status.NOT_FOUND, null, null));
        }
        return SnapAnswers.map(answer, SnapQris::paid);
    }

    private static Optional<Paid> paid(JsonNode answer) {
        return SnapAnswers.status(answer).map(status -> new Paid(status, SnapAnswers.amount(answer), SnapAnswers.text(answer, "originalReferenceNo").orElse(null)));
    }
}
