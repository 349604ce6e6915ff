package id.sigap.payment.payout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Account;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refusal;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.Rail;
import id.sigap.payment.bank.TransferReport.Status;
import id.sigap.payment.bank.TransferReport;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import id.sigap.payment.settlement.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PayoutRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final int LIMIT = 3;
    private static final int LEAST_SCORE = 90;
    private static final PayoutOrder ORDER = new PayoutOrder(new UUID(1, 1), new UUID(1, 2), new UUID(1, 3), null,
            new Source.Savings(Programme.JHT), new PayoutAmounts(Rupiah.of(1_000_000), Rupiah.ZERO, Rupiah.of(100_000), Rupiah.of(900_000)),
            new Account("014", "1234567890"), "Siti Nur'aini", "REF-1", NOW).on(Rail.BI_FAST);

    private final Patience patience = new Patience(Duration.ofSeconds(10), Duration.ofMinutes(10), LIMIT);
    private final PayoutRules rules = new PayoutRules(patience, patience);

    @Test
    void theRightNameMakesItReadyAndAnotherEndsIt() {
        assertEquals(new Ready(ORDER, 0), named(new Done<>("SITI NURAINI")));
        assertEquals(new Failed(ORDER, Reason.ACCOUNT_NAME_DIFFERS, NOW), named(new Done<>("BUDI SANTOSO")));
        assertEquals(new Failed(ORDER, Reason.ACCOUNT_INVALID, NOW), named(new Refused<>(Refusal.ACCOUNT_INVALID, "4041611")));
    }

    @Test
    void aNameCheckWithoutAnAnswerIsAskedAgainUpToALimit() {
        assertEquals(new NameCheck(ORDER, 1), named(new BankAnswer.Unknown<>("timeout")));
        assertEquals(new NameCheck(ORDER, 1), named(new NotNow<>("no connection")));
        assertEquals(new Failed(ORDER, Reason.BANK_REFUSED, NOW),
                rules.nameAnswered(new NameCheck(ORDER, LIMIT - 1), new NotNow<>("no connection"), LEAST_SCORE, NOW));
    }

    @Test
    void whatTheBankSurelyDidNotTakeIsSentAgainUnderTheSameReference() {
        Ready again = assertInstanceOf(Ready.class, sent(new NotNow<>("4031806")));

        assertEquals(ORDER.reference(), again.order().reference());
        assertEquals(1, again.send(Rail.BI_FAST, NOW).tries());
    }

    @Test
    void whatMayHaveBeenPaidIsNeverSentAgain() {
        Payout unknown = sent(new BankAnswer.Unknown<>("timeout"));

        assertEquals(new Unknown(ORDER, NOW, 0), unknown);
        for (Status status : new Status[] {Status.NOT_FOUND, Status.PENDING, Status.INITIATED, Status.PAYING}) {
            assertEquals(new Unknown(ORDER, NOW, 1), enquired((Unknown) unknown, report(status)));
        }
        assertEquals(new Unknown(ORDER, NOW, 1), enquired((Unknown) unknown, new BankAnswer.Unknown<>("timeout")));
    }

    @Test
    void theBanksFinalWordEndsIt() {
        assertEquals(new Settled(ORDER, "BANK-9", NOW), enquired(unknown(0), report(Status.SUCCESS)));
        for (Status status : new Status[] {Status.REFUNDED, Status.CANCELLED, Status.FAILED}) {
            assertEquals(new Failed(ORDER, Reason.BANK_REFUSED, NOW), enquired(unknown(0), report(status)));
        }
    }

    @Test
    void aProcessThatDiedWhileSendingAsksInsteadOfSending() {
        assertEquals(new Settled(ORDER, "BANK-9", NOW), rules.enquired(new Sent(ORDER, NOW, 0), report(Status.SUCCESS), NOW));
        assertEquals(new Unknown(ORDER, NOW, 1), rules.enquired(new Sent(ORDER, NOW, 0), report(Status.NOT_FOUND), NOW));
    }

    @Test
    void successWithAnotherAmountOrAccountIsACaseForAnOperator() {
        Payout otherAmount = enquired(unknown(0), new Done<>(new TransferReport(Status.SUCCESS, Rupiah.of(900_001), "1234567890", "B")));
        Payout otherAccount = enquired(unknown(0), new Done<>(new TransferReport(Status.SUCCESS, ORDER.net(), "1234567891", "B")));
        Payout noAmount = enquired(unknown(0), new Done<>(new TransferReport(Status.SUCCESS, null, "1234567890", "B")));

        for (Payout payout : new Payout[] {otherAmount, otherAccount, noAmount}) {
            assertEquals(new Stuck(ORDER, NOW, Stuck.Why.PAID_OTHERWISE), payout);
        }
    }

    @Test
    void afterTheLimitAnOperatorLooksIntoIt() {
        assertEquals(new Stuck(ORDER, NOW, Stuck.Why.NEVER_FOUND), enquired(unknown(LIMIT - 1), report(Status.NOT_FOUND)));
        assertEquals(new Stuck(ORDER, NOW, Stuck.Why.NO_ANSWER), enquired(unknown(LIMIT - 1), report(Status.PENDING)));
    }

    @Test
    void pausesDoubleUpToTheLongestAndNeverOverflow() {
        assertEquals(Duration.ofSeconds(10), patience.pauseAfter(1, 1));
        assertEquals(Duration.ofSeconds(5), patience.pauseAfter(1, 0));
        assertEquals(Duration.ofSeconds(40), patience.pauseAfter(3, 1));
        assertEquals(Duration.ofMinutes(10), patience.pauseAfter(10_000, 1));
        assertTrue(patience.pauseAfter(0, 0).isPositive());
    }

    private Payout named(BankAnswer<String> answer) {
        return rules.nameAnswered(new NameCheck(ORDER, 0), answer, LEAST_SCORE, NOW);
    }

    private Payout sent(BankAnswer<String> answer) {
        return rules.transferAnswered(new Ready(ORDER, 0).send(Rail.BI_FAST, NOW), answer, NOW);
    }

    private Payout enquired(Unknown payout, BankAnswer<TransferReport> answer) {
        return rules.enquired(payout, answer, NOW);
    }

    private static Unknown unknown(int enquiries) {
        return new Unknown(ORDER, NOW, enquiries);
    }

    private static BankAnswer<TransferReport> report(Status status) {
        return new Done<>(new TransferReport(status, ORDER.net(), ORDER.account().number(), "BANK-9"));
    }

    @Test
    void amountsAgreeWhenGrossAndCompensationAreTaxAndNet() {
        assertTrue(amounts(100, 0, 5, 95).agree());
        assertTrue(amounts(100, 3, 5, 98).agree());
        assertFalse(amounts(100, 3, 5, 95).agree());
        assertFalse(amounts(100, -3, 5, 92).agree());
        assertFalse(amounts(100, 0, -5, 105).agree());
        assertFalse(amounts(100, 0, 100, 0).agree());
        assertFalse(amounts(0, 100, 0, 100).agree());
    }

    private static PayoutAmounts amounts(long gross, long compensation, long tax, long net) {
        return new PayoutAmounts(Rupiah.of(gross), Rupiah.of(compensation), Rupiah.of(tax), Rupiah.of(net));
    }
}
