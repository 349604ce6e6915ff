package id.sigap.sandbox.bank.transfer;

import id.sigap.sandbox.web.Refusal;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

/** Sends the money of a transfer back, on command. */
@Path("/bank/admin/returns")
@RunOnVirtualThread
public class ReturnResource {

    private final ReturnTransfer returnTransfer;

    ReturnResource(ReturnTransfer returnTransfer) {
        this.returnTransfer = returnTransfer;
    }

    /** The transfer, by the client's number of it. */
    public record Order(@NotBlank @Size(max = 64) String partnerReferenceNo) {
    }

    /** @param referenceNo the bank's number of the credit */
    public record Returned(String referenceNo) {
    }

    @POST
    public Returned order(@NotNull @Valid Order order) {
        return returnTransfer.of(order.partnerReferenceNo()).map(Returned::new)
                .orElseThrow(() -> new Refusal(409, "transfer-not-paid", "There is no such transfer, it was not paid, or it came back before."));
    }
}
