package id.sigap.auth.stepup;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.code.Codes;
import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.auth.factor.Standing;
import id.sigap.auth.factor.proof.CheckOwner.Proved;
import id.sigap.auth.factor.rule.ProofMethod;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Codes to a proved contact, each for one operation of one session. The last one that a session was sent counts. */
@ApplicationScoped
public class StepUpCodes {

    private final Accounts accounts;
    private final Contacts contacts;
    private final Standing standing;
    private final Codes codes;
    private final Database database;
    private final Clock clock;

    StepUpCodes(Accounts accounts, Contacts contacts, Standing standing, Codes codes, Database database, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.standing = standing;
        this.codes = codes;
        this.database = database;
        this.clock = clock;
    }

    /** What was sent. */
    record Sent(UUID codeId, Contact to, Instant expiresAt) {
    }

    private record Kept(ContactKind kind, byte[] contactIndex, String operation, String digest) {
    }

    /**
     * @param wanted null for the e-mail address, where there is one
     * @throws ProblemException CONTACT_REQUIRED, STRONGER_FACTOR_REQUIRED, CODE_CANNOT_BE_SENT, TOO_MANY_REQUESTS
     */
    @Transactional
    Sent send(UUID accountId, UUID sessionId, String operation, String digest, ContactKind wanted) {
        Account account = accounts.active(accountId);
        Contact target = contacts.provedContacts(accountId).stream().filter(contact -> wanted == null || contact.kind() == wanted).findFirst()
                .orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_REQUIRED).field("channel"));
        standing.require(accountId, method(target.kind()), operation);
        UUID id = Ids.next();
        byte[] index = contacts.indexOf(target);
        Instant expiresAt = codes.send(Purpose.STEP_UP, id, new Codes.Addressee(target, index, account.locale(), false));
        database.update("""
                insert into step_up_code (session_id, id, account_id, operation, digest, contact_kind, contact_index, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (session_id) do update set id = excluded.id, account_id = excluded.account_id, operation = excluded.operation,
                    digest = excluded.digest, contact_kind = excluded.contact_kind, contact_index = excluded.contact_index, expires_at = excluded.expires_at""",
                sessionId, id, accountId, operation, digest, target.kind(), index, expiresAt);
        return new Sent(id, target, expiresAt);
    }

    /**
     * Judges a code, which is used up by being right. Counts a wrong guess.
     *
     * @return empty if it is wrong, or was sent for something else
     * @throws ProblemException CODE_EXPIRED if it is over, was replaced, or the contact is the account's no more
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<Proved> prove(UUID accountId, UUID sessionId, String operation, String digest, StepUpProof.CodeAnswer answer) {
        Kept kept = database.first("""
                select contact_kind, contact_index, operation, digest from step_up_code
                where session_id = ? and account_id = ? and id = ? and expires_at > ? for update""",
                row -> new Kept(row.constant(ContactKind.class, "contact_kind"), row.bytes("contact_index"), row.text("operation"), row.text("digest")),
                sessionId, accountId, answer.codeId(), clock.instant()).orElseThrow(StepUpCodes::over);
        Instant provedAt = contacts.provedAt(accountId, kept.contactIndex()).orElseThrow(StepUpCodes::over);
        if (!kept.operation().equals(operation) || !kept.digest().equals(digest)) {
            return Optional.empty();
        }
        return switch (codes.guess(Purpose.STEP_UP, answer.codeId(), answer.digits())) {
            case Verdict.Right() -> {
                codes.withdraw(Purpose.STEP_UP, answer.codeId());
                database.update("delete from step_up_code where session_id = ?", sessionId);
                yield Optional.of(new Proved(method(kept.kind()), Optional.of(provedAt)));
            }
            case Verdict.Wrong(var after, int triesLeft) -> Optional.empty();
            case Verdict.Over() -> throw over();
        };
    }

    /** Forgets those that are over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        database.update("delete from step_up_code where expires_at < ?", clock.instant());
    }

    private static ProblemException over() {
        return new ProblemException(AuthProblem.CODE_EXPIRED).field("proof.code");
    }

    private static ProofMethod method(ContactKind kind) {
        return switch (kind) {
            case EMAIL -> ProofMethod.MAILED_CODE;
            case PHONE -> ProofMethod.SMS_CODE;
        };
    }
}
