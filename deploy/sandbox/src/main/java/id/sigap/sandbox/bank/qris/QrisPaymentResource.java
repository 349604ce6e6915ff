package id.sigap.sandbox.bank.qris;

import id.sigap.sandbox.bank.va.PartnerCall;
import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;

/** The customer with a phone: pays the code that a picture shows, and sees how it went. */
@Path("/bank/admin/qris-payments")
@RunOnVirtualThread
public class QrisPaymentResource {

    private final QrisCodes codes;
    private final PayQris pay;

    QrisPaymentResource(QrisCodes codes, PayQris pay) {
        this.codes = codes;
        this.pay = pay;
    }

    /** @param qrContent the text of the picture */
    public record Order(@NotBlank @Size(max = 512) String qrContent) {
    }

    /** @param calls the bank's calls to us, in order */
    public record Receipt(String referenceNo, long paid, List<PartnerCall> calls) {
    }

    /** Paid once; a second time, the bank tells of the payment again. */
    @POST
    public Receipt pay(@NotNull @Valid Order order) {
        QrisCode code = codes.showing(order.qrContent()).orElseThrow(() -> new Refusal(404, "code-unknown", "The bank made no such code."));
        return new Receipt(code.referenceNo(), code.rupiah(), code.paid() ? pay.tell(code) : pay.pay(code));
    }
}
