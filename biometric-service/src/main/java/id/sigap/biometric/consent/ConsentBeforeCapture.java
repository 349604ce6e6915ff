package id.sigap.biometric.consent;

import id.sigap.biometric.capture.BeforeCapture;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** No face is taken before its owner agreed to the present text for the purpose. */
@ApplicationScoped
class ConsentBeforeCapture implements BeforeCapture {

    private final Consents consents;

    ConsentBeforeCapture(Consents consents) {
        this.consents = consents;
    }

    @Override
    public void check(UUID accountId, Purpose purpose) {
        if (!consents.given(accountId, purpose, ConsentText.VERSION)) {
            throw new ProblemException(BiometricProblem.CONSENT_REQUIRED).with("purpose", purpose).with("version", ConsentText.VERSION)
                    .with("giveAt", ConsentResource.PATH);
        }
    }
}
