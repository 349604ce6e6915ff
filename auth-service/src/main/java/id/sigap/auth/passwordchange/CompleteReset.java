package id.sigap.auth.passwordchange;

import id.sigap.auth.code.Codes;
import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import id.sigap.auth.password.NewPassword;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.auth.passwordchange.ChangePassword.Chosen;
import id.sigap.auth.passwordchange.Resets.Reset;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sets a new password with the code that was sent. All sessions end; second factors stay and are asked for at the next sign-in. */
@ApplicationScoped
class CompleteReset {

    private final Resets resets;
    private final Codes codes;
    private final ChangePassword changePassword;
    private final PasswordHashing hashing;
    private final NewPassword newPassword;

    CompleteReset(Resets resets, Codes codes, ChangePassword changePassword, PasswordHashing hashing, NewPassword newPassword) {
        this.resets = resets;
        this.codes = codes;
        this.changePassword = changePassword;
        this.hashing = hashing;
        this.newPassword = newPassword;
    }

    /** @throws ProblemException CODE_WRONG, CODE_EXPIRED, or what is wrong with the password; alike where there is no account */
    void complete(UUID resetId, String code, String password, String address) {
        newPassword.check(password, List.of());
        Verdict verdict = QuarkusTransaction.requiringNew().call(() -> guess(resetId, code));
        switch (verdict) {
            case Verdict.Wrong(var after, int triesLeft) ->
                    throw new ProblemException(AuthProblem.CODE_WRONG, triesLeft).field("code").with("triesLeft", triesLeft);
            case Verdict.Over() -> throw over();
            case Verdict.Right() -> right(resetId, password, address);
        }
    }

    private Verdict guess(UUID resetId, String code) {
        Optional<Reset> reset = resets.locked(resetId).filter(open -> open.doneAt() == null);
        return reset.isEmpty() ? new Verdict.Over() : codes.guess(Purpose.RESET_PASSWORD, resetId, code);
    }

    private void right(UUID resetId, String password, String address) {
        String hash = hashing.hash(Turn.STRANGER, password);
        QuarkusTransaction.requiringNew().run(() -> {
            // the account before the reset, as who closes the account has it
            UUID accountId = resets.accountOf(resetId).orElseThrow(CompleteReset::over);
            changePassword.replace(accountId, new Chosen(hash, true), null, What.PASSWORD_RESET, address);
            resets.locked(resetId).filter(open -> open.doneAt() == null).orElseThrow(CompleteReset::over);
            resets.done(resetId);
            codes.withdraw(Purpose.RESET_PASSWORD, resetId);
        });
    }

    private static ProblemException over() {
        return new ProblemException(AuthProblem.CODE_EXPIRED).field("code");
    }
}
