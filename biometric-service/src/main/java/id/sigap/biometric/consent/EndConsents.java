package id.sigap.biometric.consent;

import id.sigap.biometric.erasure.Erases;
import id.sigap.contracts.biometric.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** With an account its consents end. The book keeps them: they are the proof that what was done was agreed to. */
@ApplicationScoped
class EndConsents implements Erases {

    private static final Set<Purpose> EVERY = EnumSet.allOf(Purpose.class);

    private final Consents consents;

    EndConsents(Consents consents) {
        this.consents = consents;
    }

    @Override
    public int closed(UUID accountId) {
        return consents.end(accountId, EVERY, Consents.End.ACCOUNT_CLOSED).size();
    }

    @Override
    public int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        // whoever withdraws has ended them
        return 0;
    }
}
