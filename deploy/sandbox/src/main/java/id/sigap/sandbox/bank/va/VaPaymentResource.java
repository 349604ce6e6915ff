package id.sigap.sandbox.bank.va;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.sandbox.SandboxConfig;
import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.OptionalLong;

/** The customer at the bank's counter: pays a virtual account and sees how it went. */
@Path("/bank/admin/va-payments")
@RunOnVirtualThread
public class VaPaymentResource {

    private final PayVirtualAccount payVirtualAccount;
    private final String prefix;

    VaPaymentResource(PayVirtualAccount payVirtualAccount, SandboxConfig config) {
        this.payVirtualAccount = payVirtualAccount;
        this.prefix = config.bank().partnerServiceId();
    }

    /**
     * @param virtualAccountNo with or without padding; or else
     * @param kodeIuran        the number behind the partner's prefix
     * @param amount           rupiah; the billed amount if left out
     */
    public record Order(@Size(max = 28) String virtualAccountNo, @Size(max = 20) String kodeIuran,
            @Min(1) @Max(1_000_000_000_000L) Long amount) {
    }

    /**
     * @param outcome PAID, REFUSED, UNKNOWN, or NOT_BILLED
     * @param calls   the bank's calls to us, in order
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Receipt(String outcome, String paymentRequestId, String referenceNo, String virtualAccountNo,
            String virtualAccountName, Long billed, Long paid, List<PartnerCall> calls) {
    }

    @POST
    public Receipt pay(@NotNull @Valid Order order) {
        OptionalLong amount = order.amount() == null ? OptionalLong.empty() : OptionalLong.of(order.amount());
        return receipt(payVirtualAccount.pay(account(order), amount));
    }

    /** The bank asks again about a payment whose answer it lost. */
    @POST
    @Path("/{paymentRequestId}/again")
    public Receipt again(@PathParam("paymentRequestId") String paymentRequestId) {
        return receipt(payVirtualAccount.again(paymentRequestId));
    }

    private VirtualAccount account(Order order) {
        if ((order.virtualAccountNo() == null) == (order.kodeIuran() == null)) {
            throw new Refusal(400, "invalid", "Give virtualAccountNo or kodeIuran.");
        }
        try {
            return order.kodeIuran() == null ? VirtualAccount.ofNumber(prefix, order.virtualAccountNo())
                    : VirtualAccount.ofCustomer(prefix, order.kodeIuran());
        } catch (IllegalArgumentException notAnAccount) {
            throw new Refusal(400, "invalid", "A virtual account is " + prefix + " and up to 20 digits.");
        }
    }

    private static Receipt receipt(PayVirtualAccount.Result result) {
        return result.payment().map(payment -> new Receipt(payment.outcome().name(), payment.paymentRequestId(),
                        payment.referenceNo(), payment.account().number(), payment.name(), payment.billed(), payment.paid(),
                        result.calls()))
                .orElseGet(() -> new Receipt("NOT_BILLED", null, null, null, null, null, null, result.calls()));
    }
}
