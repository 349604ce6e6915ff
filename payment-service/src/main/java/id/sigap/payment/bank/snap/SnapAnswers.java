package id.sigap.payment.bank.snap;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.BankAnswer.Unknown;
import id.sigap.payment.bank.TransferReport;
import java.util.Optional;
import java.util.function.Function;

/** Reads what a bank's answers hold. */
final class SnapAnswers {

    private SnapAnswers() {
    }

    /** A success that lacks what it must hold tells nothing. */
    static <T> BankAnswer<T> map(BankAnswer<JsonNode> answer, Function<JsonNode, Optional<T>> read) {
        return switch (answer) {
            case Done<JsonNode>(JsonNode body) -> read.apply(body).<BankAnswer<T>>map(Done::new)
                    .orElseGet(() -> new Unknown<>("success without its content"));
            case Refused<JsonNode>(BankAnswer.Refusal reason, String code) -> new Refused<>(reason, code);
            case NotNow<JsonNode>(String why) -> new NotNow<>(why);
            case Unknown<JsonNode>(String why) -> new Unknown<>(why);
        };
    }

    static Optional<String> text(JsonNode answer, String field) {
        return Optional.ofNullable(answer.path(field).asText(null)).filter(t -> !t.isBlank());
    }

    /** {@code latestTransactionStatus}; empty if there is none that the standard knows. */
    static Optional<TransferReport.Status> status(JsonNode answer) {
        return text(answer, "latestTransactionStatus").filter(s -> s.matches("0[0-7]")).map(s -> TransferReport.Status.values()[Integer.parseInt(s)]);
    }

    /** Null if there is none in whole rupiah. */
    static Rupiah amount(JsonNode answer) {
        JsonNode amount = answer.path("amount");
        return new Amount(amount.path("value").asText(null), amount.path("currency").asText(null)).rupiah().orElse(null);
    }
}
