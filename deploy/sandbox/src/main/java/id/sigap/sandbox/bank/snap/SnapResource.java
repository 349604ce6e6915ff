package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.bank.account.InquireAccount;
import id.sigap.sandbox.bank.qris.QrisDesk;
import id.sigap.sandbox.bank.transfer.MakeTransfer;
import id.sigap.sandbox.bank.transfer.TellTransferStatus;
import io.smallrye.common.annotation.RunOnVirtualThread;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The bank's SNAP addresses. Bodies stay bytes until the signature over them is checked. */
@Path("/bank/v1.0")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SnapResource {

    private final SnapDesk desk;
    private final InquireAccount inquireAccount;
    private final MakeTransfer makeTransfer;
    private final TellTransferStatus tellTransferStatus;
    private final QrisDesk qris;
    private final RoutingContext connection;

    SnapResource(SnapDesk desk, InquireAccount inquireAccount, MakeTransfer makeTransfer,
            TellTransferStatus tellTransferStatus, QrisDesk qris, RoutingContext connection) {
        this.desk = desk;
        this.inquireAccount = inquireAccount;
        this.makeTransfer = makeTransfer;
        this.tellTransferStatus = tellTransferStatus;
        this.qris = qris;
        this.connection = connection;
    }

    @POST
    @Path("/access-token/b2b")
    public Response token(@Context HttpHeaders headers, byte[] body) {
        return desk.token(headers, body);
    }

    @POST
    @Path("/account-inquiry-internal")
    public Response inquireInternal(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.ACCOUNT_INQUIRY_INTERNAL, headers, body, connection, inquireAccount::internal);
    }

    @POST
    @Path("/account-inquiry-external")
    public Response inquireExternal(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.ACCOUNT_INQUIRY_EXTERNAL, headers, body, connection, inquireAccount::external);
    }

    @POST
    @Path("/transfer-intrabank")
    public Response transferIntrabank(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.TRANSFER_INTRABANK, headers, body, connection, makeTransfer::intrabank);
    }

    @POST
    @Path("/transfer-interbank")
    public Response transferInterbank(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.TRANSFER_INTERBANK, headers, body, connection, makeTransfer::interbank);
    }

    @POST
    @Path("/transfer-rtgs")
    public Response transferRtgs(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.TRANSFER_RTGS, headers, body, connection, makeTransfer::rtgs);
    }

    @POST
    @Path("/transfer-skn")
    public Response transferSkn(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.TRANSFER_SKN, headers, body, connection, makeTransfer::skn);
    }

    @POST
    @Path("/qr/qr-mpm-generate")
    public Response generateQr(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.QR_GENERATE, headers, body, connection, qris::generate);
    }

    @POST
    @Path("/qr/qr-mpm-query")
    public Response queryQr(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.QR_QUERY, headers, body, connection, qris::query);
    }

    @POST
    @Path("/transfer/status")
    public Response status(@Context HttpHeaders headers, byte[] body) {
        return desk.transaction(SnapService.TRANSFER_STATUS, headers, body, connection, tellTransferStatus::of);
    }
}
