package id.sigap.acceptance.bench.claims;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import java.util.List;
import java.util.UUID;

/** What is said to each request, by the fate of the claimant. */
final class Answers {

    /** Of payments, each so many-th has its reports in the wrong order or an old answer behind them. */
    private static final int DISORDER = 400;
    private static final int WRONG_ORDER = 7;
    private static final int OLD_ANSWER = 9;

    private final Bank bank;

    Answers(Bank bank) {
        this.bank = bank;
    }

    List<Said> face(UUID claimId, JsonNode request) {
        Claimant claimant = claimant(request);
        String digest = request.path("operationDigest").textValue();
        Said match = Stories.face(claimId, claimant, digest, Outcome.MATCH);
        return switch (claimant.fate()) {
            case NO_FACE -> List.of();
            case PAID_AT_SECOND_FACE -> List.of(Stories.face(claimId, claimant, digest, Outcome.NO_MATCH), match);
            case PAID, PAID_AFTER_DOUBT, ABOVE_LIMIT, HOLD_REFUSED, PAYMENT_FAILED -> List.of(match);
        };
    }

    List<Said> hold(UUID claimId, JsonNode request) {
        Claimant claimant = claimant(request);
        return List.of(claimant.fate() == Fate.HOLD_REFUSED ? Stories.settlement(claimId, claimant, Status.HOLD_REFUSED, Reason.ALREADY_HELD, 1)
                : Stories.settlement(claimId, claimant, Status.HELD, null, 1));
    }

    List<Said> payout(UUID claimId, JsonNode request) {
        Claimant claimant = claimant(request);
        Said underWay = Stories.settlement(claimId, claimant, Status.PAYING, null, 2);
        if (claimant.fate() == Fate.PAYMENT_FAILED) {
            return List.of(underWay, Stories.settlement(claimId, claimant, Status.PAYMENT_FAILED, Reason.ACCOUNT_INVALID, 3));
        }
        if (!bank.pay(claimId, claimant)) {
            return List.of();
        }
        if (claimant.fate() == Fate.PAID_AFTER_DOUBT) {
            return List.of(underWay, Stories.settlement(claimId, claimant, Status.OUTCOME_UNKNOWN, null, 3), Stories.settlement(claimId, claimant, Status.PAID, null, 4));
        }
        Said paid = Stories.settlement(claimId, claimant, Status.PAID, null, 3);
        return switch (claimant.number() % DISORDER) {
            case WRONG_ORDER -> List.of(paid, underWay);
            case OLD_ANSWER -> List.of(underWay, paid, Stories.settlement(claimId, claimant, Status.HELD, null, 4));
            default -> List.of(underWay, paid);
        };
    }

    private static Claimant claimant(JsonNode request) {
        return Claimant.of(UUID.fromString(request.path("personId").textValue()));
    }
}
