package id.sigap.auth.factor;

import id.sigap.auth.account.Account;
import id.sigap.auth.audit.Where;
import id.sigap.auth.factor.passkey.AddPasskey;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.auth.factor.totp.AddTotp;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Adds factors, and tells of it. */
@ApplicationScoped
class AddFactor {

    private final ManageFactors manage;
    private final AddPasskey addPasskey;
    private final AddTotp addTotp;
    private final Standing standing;

    AddFactor(ManageFactors manage, AddPasskey addPasskey, AddTotp addTotp, Standing standing) {
        this.manage = manage;
        this.addPasskey = addPasskey;
        this.addTotp = addTotp;
        this.standing = standing;
    }

    /** @throws ProblemException STRONGER_FACTOR_REQUIRED if the account has better than what it was proved with */
    @Transactional
    void refuseIfWeaker(UUID accountId, ProofMethod proved) {
        standing.require(accountId, proved, "factor.addition");
    }

    @Transactional
    FactorView passkey(UUID accountId, UUID ceremonyId, String name, Map<String, Object> credential, Where where) {
        Account account = manage.account(accountId);
        FactorView added = FactorView.of(addPasskey.add(accountId, ceremonyId, name, credential));
        manage.changed(account, What.FACTOR_ADDED, where);
        return added;
    }

    @Transactional
    Optional<List<String>> confirmTotp(UUID accountId, String code, Where where) {
        Account account = manage.account(accountId);
        Optional<List<String>> codes = addTotp.confirm(accountId, code);
        codes.ifPresent(all -> manage.changed(account, What.FACTOR_ADDED, where));
        return codes;
    }

    @Transactional
    List<String> recoveryCodes(UUID accountId, Where where) {
        Account account = manage.account(accountId);
        manage.changed(account, What.FACTOR_ADDED, where);
        return addTotp.renewRecoveryCodes(accountId);
    }
}
