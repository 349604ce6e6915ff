package id.sigap.biometric.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.biometric.policy.Agreement;
import id.sigap.biometric.verification.FiguresView;
import id.sigap.biometric.verification.Verification;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A selfie that waits for an officer.
 *
 * @param machineOutcome what the machine made of it; missing where the day's comparisons were used up before
 * @param photographReady whether the registry's photograph is there to compare with
 * @param documentReady  whether the member sent an identity card or passport
 * @param byDocument     whether the selfie is to be compared with that, as there is no photograph
 * @param opinions        officers who have judged it
 * @param needed          officers who have to judge it, as far as is known: one more where two differed
 */
@Schema(name = "Review")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReviewView(UUID verificationId, UUID operationId, Purpose purpose, Outcome machineOutcome, FiguresView figures,
        boolean photographReady, boolean documentReady, boolean byDocument, Instant askedAt, @Schema(examples = "1") int opinions,
        @Schema(examples = "2") int needed) {

    static ReviewView of(Verification verification, Purpose purpose, boolean photographReady, boolean documentReady, Agreement agreement) {
        return new ReviewView(verification.id(), verification.operationId(), purpose, verification.outcome(),
                verification.figures().map(FiguresView::of).orElse(null), photographReady, documentReady, verification.byDocument(),
                verification.askedAt(), agreement.given().size(), agreement.wanted());
    }
}
