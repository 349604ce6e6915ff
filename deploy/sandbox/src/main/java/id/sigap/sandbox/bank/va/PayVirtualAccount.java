package id.sigap.sandbox.bank.va;

import id.sigap.sandbox.bank.snap.BankNumbers;
import id.sigap.sandbox.bank.snap.SnapService;
import id.sigap.sandbox.bank.snap.SnapTime;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import id.sigap.sandbox.web.Refusal;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** A customer pays a virtual account at the bank: token, inquiry, payment, as a bank does it. */
@Singleton
class PayVirtualAccount {

    private final PartnerClient partner;
    private final AdvisePartner advise;
    private final VaPayments payments;
    private final BankNumbers numbers;
    private final Faults faults;
    private final Clock clock;

    PayVirtualAccount(PartnerClient partner, AdvisePartner advise, VaPayments payments, BankNumbers numbers, Faults faults,
            Clock clock) {
        this.partner = partner;
        this.advise = advise;
        this.payments = payments;
        this.numbers = numbers;
        this.faults = faults;
        this.clock = clock;
    }

    /** @param payment empty if the partner named no bill */
    record Result(Optional<VaPayment> payment, List<PartnerCall> calls) {
    }

    /** @param rupiah what the customer wants to pay; empty for the amount that is billed */
    Result pay(VirtualAccount account, OptionalLong rupiah) {
        List<PartnerCall> calls = new ArrayList<>();
        Optional<String> token = token(calls);
        if (token.isEmpty()) {
            return new Result(Optional.empty(), calls);
        }
        String requestId = numbers.next();
        PartnerCall inquiry = partner.transaction(SnapService.VA_INQUIRY, token.get(),
                VaMessages.inquiry(account, requestId, SnapTime.format(clock.instant())));
        calls.add(inquiry);
        OptionalLong billed = Bill.rupiah(inquiry);
        if (billed.isEmpty()) {
            return new Result(Optional.empty(), calls);
        }
        long wanted = rupiah.orElse(billed.getAsLong());
        long paid = faults.strikes(World.BANK, FaultKind.WRONG_AMOUNT) ? wanted + 1 : wanted;
        VaPayment payment = new VaPayment(requestId, account, Bill.name(inquiry), billed.getAsLong(), paid, numbers.next(),
                VaPayment.Outcome.UNKNOWN);
        // written before the partner hears of it: a bank that dies in between can ask again
        payments.insert(payment);
        return new Result(Optional.of(advise.of(payment, false, token.get(), calls)), calls);
    }

    /** Asks again about a payment whose outcome is unknown; repeats the notice of a paid one. */
    Result again(String paymentRequestId) {
        VaPayment payment = payments.find(paymentRequestId)
                .orElseThrow(() -> new Refusal(404, "payment-unknown", "The bank knows no such payment."));
        if (payment.outcome() == VaPayment.Outcome.REFUSED) {
            throw new Refusal(409, "payment-refused", "The partner refused this payment: there is nothing to ask again.");
        }
        List<PartnerCall> calls = new ArrayList<>();
        Optional<VaPayment> after = token(calls).map(token -> advise.of(payment, true, token, calls));
        return new Result(Optional.of(after.orElse(payment)), calls);
    }

    private Optional<String> token(List<PartnerCall> calls) {
        PartnerCall call = partner.token();
        calls.add(call);
        return call.succeeded() ? Optional.ofNullable(call.answer().path("accessToken").textValue()) : Optional.empty();
    }
}
