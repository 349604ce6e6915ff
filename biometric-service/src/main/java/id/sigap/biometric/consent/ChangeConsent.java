package id.sigap.biometric.consent;

import id.sigap.biometric.erasure.EraseFaces;
import id.sigap.biometric.verification.LookAgain;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/** Gives and withdraws. A withdrawal erases in the same transaction: the law allows three days, and there is nothing to wait for. */
@ApplicationScoped
public class ChangeConsent {

    private final Consents consents;
    private final EraseFaces eraseFaces;
    private final LookAgain lookAgain;

    ChangeConsent(Consents consents, EraseFaces eraseFaces, LookAgain lookAgain) {
        this.consents = consents;
        this.eraseFaces = eraseFaces;
        this.lookAgain = lookAgain;
    }

    /** @throws ProblemException CONSENT_TEXT_CHANGED if it was another text that the member read */
    @Transactional(Transactional.TxType.MANDATORY)
    public void give(UUID accountId, Set<Purpose> purposes, String version, Locale language) {
        if (!ConsentText.VERSION.equals(version)) {
            throw new ProblemException(BiometricProblem.CONSENT_TEXT_CHANGED).field("version").with("version", ConsentText.VERSION);
        }
        for (Purpose purpose : purposes) {
            boolean withdrawn = consents.latest(accountId, purpose).filter(latest -> latest.endedBy() == Consents.End.WITHDRAWN).isPresent();
            if (consents.give(accountId, purpose, version, language.getLanguage()) && withdrawn) {
                lookAgain.forOpen(accountId, purpose);
            }
        }
    }

    /** What was not in force needs nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(UUID accountId, Set<Purpose> purposes) {
        Set<Purpose> ended = consents.end(accountId, purposes, Consents.End.WITHDRAWN);
        if (!ended.isEmpty()) {
            eraseFaces.ofWithdrawn(accountId, ended, consents.inForce(accountId));
        }
    }
}
