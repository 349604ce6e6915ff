package id.sigap.auth.signin;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.code.Codes;
import id.sigap.auth.code.Post;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.auth.signin.SignInStepResource.CodeSent;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Sends a one-time code for the second step of a sign-in. */
@ApplicationScoped
public class SendStepCode {

    private final SignInSteps steps;
    private final Accounts accounts;
    private final Factors factors;
    private final Contacts contacts;
    private final Codes codes;
    private final Post post;

    SendStepCode(SignInSteps steps, Accounts accounts, Factors factors, Contacts contacts, Codes codes, Post post) {
        this.steps = steps;
        this.accounts = accounts;
        this.factors = factors;
        this.contacts = contacts;
        this.codes = codes;
        this.post = post;
    }

    /** @throws ProblemException SIGN_IN_STEP_OVER, NOT_FOUND where no code is asked for, CODE_CANNOT_BE_SENT, TOO_MANY_REQUESTS */
    @Transactional
    public CodeSent send(UUID stepId, ContactKind wanted) {
        UUID accountId = steps.accountOf(stepId).orElseThrow(() -> new ProblemException(AuthProblem.SIGN_IN_STEP_OVER));
        Set<FactorKind> asked = factors.secondStep(accountId);
        if (!asked.contains(FactorKind.CODE)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        post.refuseIfClosed(asked.stream().filter(kind -> kind != FactorKind.CODE).map(FactorKind::name).toList());
        Account account = accounts.findById(accountId);
        List<Contact> proved = contacts.provedContacts(accountId);
        Contact target = proved.stream().filter(contact -> wanted == null || contact.kind() == wanted).findFirst()
                .orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_REQUIRED).field("channel"));
        Instant expiresAt = codes.send(Purpose.SIGN_IN, stepId, new Codes.Addressee(target, contacts.indexOf(target), account.locale(), false));
        steps.codeSent(stepId, target.kind());
        return CodeSent.of(target, expiresAt);
    }
}
