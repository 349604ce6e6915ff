package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.Bank;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.Unknown;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.bank.TransferOrder;
import id.sigap.payment.bank.TransferReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A bank that speaks SNAP (domain reference 8.4 to 8.7). */
public final class SnapBank implements Bank {

    private static final int NO_SUCH_TRANSACTION = 1;
    private static final String RESIDENT = "1";
    private static final String PERSONAL = "1";
    private static final String GOVERNMENT = "3";

    private final SnapPartner partner;
    private final SnapClient client;

    public SnapBank(SnapPartner partner, SnapClient client) {
        this.partner = partner;
        this.client = client;
    }

    @Override
    public BankAnswer<String> holderOf(Account account, String reference) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerReferenceNo", reference);
        putAccount(body, account);
        return SnapAnswers.map(client.call(isOwn(account) ? SnapService.ACCOUNT_INQUIRY_INTERNAL : SnapService.ACCOUNT_INQUIRY_EXTERNAL, body),
                answer -> SnapAnswers.text(answer, "beneficiaryAccountName"));
    }

    @Override
    public BankAnswer<String> transfer(TransferOrder order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("partnerReferenceNo", order.reference());
        body.put("amount", Amount.of(order.amount()));
        body.put("beneficiaryAccountName", order.holderName());
        putAccount(body, order.to());
        body.put("sourceAccountNo", partner.sourceAccount());
        body.put("transactionDate", SnapTime.write(order.orderedAt()));
        putRail(body, order.rail());
        return SnapAnswers.map(client.call(transferService(order), body), answer -> SnapAnswers.text(answer, "referenceNo"));
    }

    @Override
    public BankAnswer<TransferReport> statusOf(TransferOrder order) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("originalPartnerReferenceNo", order.reference());
        body.put("serviceCode", "%02d".formatted(transferService(order).code()));
        body.put("transactionDate", SnapTime.write(order.orderedAt()));
        body.put("amount", Amount.of(order.amount()));
        BankAnswer<JsonNode> answer = client.call(SnapService.TRANSFER_STATUS, body);
        if (answer instanceof Unknown<JsonNode>(String why) && isNotFound(why)) {
            return new Done<>(TransferReport.notFound());
        }
        return SnapAnswers.map(answer, SnapBank::report);
    }

    private static boolean isNotFound(String code) {
        return ResponseCode.read(code).filter(c -> c.is(404, NO_SUCH_TRANSACTION)).isPresent();
    }

    private static Optional<TransferReport> report(JsonNode answer) {
        return SnapAnswers.status(answer).map(status -> new TransferReport(status, SnapAnswers.amount(answer), SnapAnswers.text(answer, "beneficiaryAccountNo").orElse(null),
                SnapAnswers.text(answer, "originalReferenceNo").or(() -> SnapAnswers.text(answer, "referenceNumber")).orElse(null)));
    }

    private boolean isOwn(Account account) {
        return partner.bankCode().equals(account.bankCode());
    }

    private SnapService transferService(TransferOrder order) {
        return switch (order.rail()) {
            case null -> isOwn(order.to()) ? SnapService.TRANSFER_INTRABANK : SnapService.TRANSFER_INTERBANK;
            case INTRABANK -> SnapService.TRANSFER_INTRABANK;
            // one service for both: a field tells them apart
            case ONLINE, BI_FAST -> SnapService.TRANSFER_INTERBANK;
            case SKN -> SnapService.TRANSFER_SKN;
            case RTGS -> SnapService.TRANSFER_RTGS;
        };
    }

    private void putAccount(Map<String, Object> body, Account account) {
        body.put("beneficiaryAccountNo", account.number());
        if (!isOwn(account)) {
            body.put("beneficiaryBankCode", account.bankCode());
        }
    }

    /** BI-FAST is told as a field of our own choice, for the standard leaves it to the banks; the clearing wants to know who pays whom. */
    private static void putRail(Map<String, Object> body, Rail rail) {
        if (rail == Rail.BI_FAST) {
            body.put("additionalInfo", Map.of("transferMethod", "BIFAST"));
        } else if (rail == Rail.SKN || rail == Rail.RTGS) {
            body.put("beneficiaryCustomerResidence", RESIDENT);
            body.put("beneficiaryCustomerType", PERSONAL);
            body.put("senderCustomerResidence", RESIDENT);
            body.put("senderCustomerType", GOVERNMENT);
        }
    }
}
