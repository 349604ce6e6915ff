package id.sigap.sandbox.bank.va;

import id.sigap.sandbox.bank.snap.SnapService;
import id.sigap.sandbox.bank.snap.SnapTime;
import id.sigap.sandbox.fault.FaultKind;
import id.sigap.sandbox.fault.Faults;
import id.sigap.sandbox.fault.World;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** Tells the partner of a payment until it answers, at most three times, always under the same paymentRequestId. */
@Singleton
class AdvisePartner {

    private static final int ATTEMPTS = 3;
    private static final int FIRST_PAUSE_MILLIS = 300;

    private final PartnerClient partner;
    private final VaPayments payments;
    private final Faults faults;
    private final Clock clock;

    AdvisePartner(PartnerClient partner, VaPayments payments, Faults faults, Clock clock) {
        this.partner = partner;
        this.payments = payments;
        this.faults = faults;
        this.clock = clock;
    }

    /**
     * @param again whether the partner may have heard of the payment before
     * @param calls takes what was called
     */
    VaPayment of(VaPayment payment, boolean again, String token, List<PartnerCall> calls) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            boolean repeated = again || attempt > 0;
            PartnerCall call = call(payment, repeated, token, calls);
            if (call.succeeded()) {
                return settled(payment.withOutcome(VaPayment.Outcome.PAID), token, calls);
            }
            // a refusal of a repeated call says nothing about the first one: that stays unknown
            if (call.refused()) {
                return repeated ? payment : settled(payment.withOutcome(VaPayment.Outcome.REFUSED), token, calls);
            }
            pause(attempt);
        }
        return payment;
    }

    private VaPayment settled(VaPayment payment, String token, List<PartnerCall> calls) {
        payments.settle(payment);
        if (payment.outcome() == VaPayment.Outcome.PAID && faults.strikes(World.BANK, FaultKind.DUPLICATE_CALLBACK)) {
            call(payment, false, token, calls);
        }
        return payment;
    }

    private PartnerCall call(VaPayment payment, boolean again, String token, List<PartnerCall> calls) {
        PartnerCall call = partner.transaction(SnapService.VA_PAYMENT, token,
                VaMessages.payment(payment, SnapTime.format(clock.instant()), again));
        calls.add(call);
        return call;
    }

    private static void pause(int attempt) {
        int millis = FIRST_PAUSE_MILLIS << attempt;
        try {
            Thread.sleep(millis + ThreadLocalRandom.current().nextInt(millis));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
