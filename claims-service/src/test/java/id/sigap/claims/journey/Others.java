package id.sigap.claims.journey;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.payment.SettlementState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestEvents;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What biometric-service and payment-service would say. */
final class Others {

    private Others() {
    }

    static VerificationState face(UUID claimId, Outcome outcome) {
        IdentityCheckRequested asked = TestEvents.await(claimId.toString(), IdentityCheckRequested.class);
        Set<QualityReason> reasons = outcome == Outcome.BAD_PICTURE ? Set.of(QualityReason.TOO_DARK) : Set.of();
        return new VerificationState(Ids.next(), asked.accountId(), Purpose.CLAIM, claimId, asked.operationDigest(), outcome, reasons, Instant.now(), ProofKind.FACE_BY_MACHINE);
    }

    /** For what the claim came to by now. */
    static VerificationState faceFor(UUID claimId, long amount) {
        IdentityCheckRequested asked = TestEvents.await(claimId.toString(), IdentityCheckRequested.class, request -> Rupiah.of(amount).equals(request.amount()));
        return new VerificationState(Ids.next(), asked.accountId(), Purpose.CLAIM, claimId, asked.operationDigest(), Outcome.MATCH, Set.of(), Instant.now(), ProofKind.FACE_BY_MACHINE);
    }

    static void facesMatch(UUID claimId) {
        TestEvents.publish(face(claimId, Outcome.MATCH));
    }

    static SettlementState held(Worker worker, UUID claimId, long gross, long paidInWindow) {
        return new SettlementState(claimId, worker.personId, Status.HELD, Rupiah.of(gross), 3, Rupiah.of(paidInWindow), null, null, Instant.now());
    }

    static SettlementState settled(Worker worker, UUID claimId, Status status, Reason reason) {
        String reference = status == Status.PAID ? "BANK-REF-1" : null;
        return new SettlementState(claimId, worker.personId, status, Rupiah.of(14_750_000), 3, Rupiah.ZERO, reference, reason, Instant.now());
    }

    /** Brings a claim that was just filed to the officers. */
    static void toReview(Worker worker, UUID claimId, long gross) {
        facesMatch(claimId);
        Api.awaitStatus(worker, claimId, "HOLD_REQUESTED");
        TestEvents.publish(held(worker, claimId, gross, 0));
        Api.awaitStatus(worker, claimId, "PAPERS_AWAITED");
        papers(worker.token(), claimId);
        Api.awaitStatus(worker, claimId, "IN_REVIEW");
    }

    /** An officer goes without the interview that a large claim requires. */
    static void interviewWaived(String officer, UUID claimId) {
        Api.post(officer, "/claims/v1/interviews/" + claimId + "/waiver", Map.of("why", "Came to the counter with all originals.")).then().statusCode(204);
    }

    /** Uploads every paper that is missing. */
    static void papers(String token, UUID claimId) {
        List<String> missing = Api.as(token).get("/claims/v1/claims/" + claimId + "/papers").then().statusCode(200)
                .extract().path("papers.findAll { !it.arrived }.kind");
        Uploader phone = new Uploader(token, claimId);
        for (String kind : missing) {
            phone.upload(kind, Uploader.pdf(200, System.nanoTime()), "READY");
        }
    }
}
