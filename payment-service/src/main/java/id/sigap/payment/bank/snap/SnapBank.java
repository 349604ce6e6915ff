package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.Bank;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.BankAnswer.Unknown;
import id.sigap.payment.bank.TransferOrder;
import id.sigap.payment.bank.TransferReport;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A bank that speaks SNAP (domain reference 8.4 to 8.7). */
public final class SnapBank implements Bank {

    private static final int NO_SUCH_TRANSACTION = 1;

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
        return map(client.call(isOwn(account) ? SnapService.ACCOUNT_INQUIRY_INTERNAL : SnapService.ACCOUNT_INQUIRY_EXTERNAL, body),
                answer -> text(answer, "beneficiaryAccountName"));
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
        return map(client.call(transferService(order), body), answer -> text(answer, "referenceNo"));
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
        return map(answer, SnapBank::report);
    }

    private static boolean isNotFound(String code) {
        return ResponseCode.read(code).filter(c -> c.is(404, NO_SUCH_TRANSACTION)).isPresent();
    }

    private static Optional<TransferReport> report(JsonNode answer) {
        Optional<String> status = text(answer, "latestTransactionStatus").filter(s -> s.matches("0[0-7]"));
        JsonNode amount = answer.path("amount");
        return status.map(s -> new TransferReport(TransferReport.Status.values()[Integer.parseInt(s)],
                new Amount(amount.path("value").asText(null), amount.path("currency").asText(null)).rupiah().orElse(null),
                text(answer, "beneficiaryAccountNo").orElse(null),
                text(answer, "originalReferenceNo").or(() -> text(answer, "referenceNumber")).orElse(null)));
    }

    private boolean isOwn(Account account) {
        return partner.bankCode().equals(account.bankCode());
    }

    private SnapService transferService(TransferOrder order) {
        return isOwn(order.to()) ? SnapService.TRANSFER_INTRABANK : SnapService.TRANSFER_INTERBANK;
    }

    private void putAccount(Map<String, Object> body, Account account) {
        body.put("beneficiaryAccountNo", account.number());
        if (!isOwn(account)) {
            body.put("beneficiaryBankCode", account.bankCode());
        }
    }

    private static Optional<String> text(JsonNode answer, String field) {
        return Optional.ofNullable(answer.path(field).asText(null)).filter(t -> !t.isBlank());
    }

    /** A success that lacks what it must hold tells nothing. */
    private static <T> BankAnswer<T> map(BankAnswer<JsonNode> answer, Function<JsonNode, Optional<T>> read) {
        return switch (answer) {
            case Done<JsonNode>(JsonNode body) -> read.apply(body).<BankAnswer<T>>map(Done::new)
                    .orElseGet(() -> new Unknown<>("success without its content"));
            case Refused<JsonNode>(BankAnswer.Refusal reason, String code) -> new Refused<>(reason, code);
            case NotNow<JsonNode>(String why) -> new NotNow<>(why);
            case Unknown<JsonNode>(String why) -> new Unknown<>(why);
        };
    }
}
