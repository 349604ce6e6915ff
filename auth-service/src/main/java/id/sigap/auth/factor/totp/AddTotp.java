package id.sigap.auth.factor.totp;

import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Adds an authenticator app: first the secret, then a code that shows that the app has it, then the recovery codes. */
@ApplicationScoped
public class AddTotp {

    private final Totps totps;
    private final RecoveryCodes recoveryCodes;

    AddTotp(Totps totps, RecoveryCodes recoveryCodes) {
        this.totps = totps;
        this.recoveryCodes = recoveryCodes;
    }

    /** What the app is to learn. */
    public record Secret(String base32, String uri) {
        @Override
        public String toString() {
            return "Secret[***]";
        }
    }

    /** @throws ProblemException FACTOR_EXISTS if there is one that was confirmed */
    @Transactional
    public Secret begin(UUID accountId) {
        if (totps.state(accountId).filter(Totps.State::confirmed).isPresent()) {
            throw new ProblemException(AuthProblem.FACTOR_EXISTS);
        }
        String secret = totps.begin(accountId);
        return new Secret(secret, "otpauth://totp/Sigap?secret=" + secret + "&issuer=Sigap&algorithm=SHA1&digits=6&period=" + Totp.STEP_SECONDS);
    }

    /** The recovery codes, shown this once; empty if the code is wrong. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<List<String>> confirm(UUID accountId, String code) {
        return totps.confirm(accountId, code) ? Optional.of(recoveryCodes.renew(accountId)) : Optional.empty();
    }

    /** New recovery codes; those before are void. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<String> renewRecoveryCodes(UUID accountId) {
        return recoveryCodes.renew(accountId);
    }
}
