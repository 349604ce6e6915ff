package id.sigap.auth.contactchange;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.code.Codes;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contactchange.Change.State;
import id.sigap.auth.factor.rule.Amr;
import id.sigap.auth.factor.rule.FaceOperation;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.digest.LinesDigest;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.stepup.StepUp;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** Begins to change a contact: a code goes to the new one. Answers alike whether that is another account's or nobody's. */
@ApplicationScoped
class AskForChange {

    private static final Duration LIFE = Duration.ofHours(1);

    private final Accounts accounts;
    private final Contacts contacts;
    private final Changes changes;
    private final Codes codes;
    private final StepUp stepUp;
    private final AuthConfig.Code config;
    private final Clock clock;

    AskForChange(Accounts accounts, Contacts contacts, Changes changes, Codes codes, StepUp stepUp, AuthConfig config, Clock clock) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.changes = changes;
        this.codes = codes;
        this.stepUp = stepUp;
        this.config = config.code();
        this.clock = clock;
    }

    /** What was sent. */
    record Sent(Change change, Instant codeExpiresAt, Instant nextCodeAt) {
    }

    /**
     * For who has no other proof than a face.
     *
     * @param stepUpToken may be null
     * @throws ProblemException STEP_UP_REQUIRED, FACE_REQUIRED if it was confirmed with something else, CONTACT_CHANGE_WAITING
     */
    @Transactional
    Sent askByFace(UUID accountId, Contact contact, String stepUpToken) {
        StepUp.Proved proved = stepUp.require(stepUpToken, FaceOperation.CHANGE_CONTACT.operation(), digest(accountId, contact));
        if (!proved.methods().contains(Amr.FACE)) {
            throw new ProblemException(AuthProblem.FACE_REQUIRED);
        }
        return ask(accountId, contact, false, true);
    }

    /** Keyed, for it travels: a number could be found again by trying them all. */
    private String digest(UUID accountId, Contact contact) {
        return LinesDigest.of(FaceOperation.CHANGE_CONTACT.operation(), accountId, contact.kind(), HexFormat.of().formatHex(contacts.indexOf(contact)));
    }

    /** @throws ProblemException CONTACT_CHANGE_WAITING if one of the same kind was proved and waits */
    @Transactional
    Sent ask(UUID accountId, Contact contact, boolean lost, boolean guarded) {
        Instant now = clock.instant();
        Account account = accounts.lockedActive(accountId);
        for (Change other : changes.open(accountId, now)) {
            if (other.contact().kind() == contact.kind()) {
                refuseWaiting(other, lost);
                changes.become(other.id(), State.STOPPED, null);
                codes.withdraw(Purpose.CHANGE_CONTACT, other.id());
            }
        }
        Change change = new Change(Ids.next(), accountId, contact, lost, guarded, State.UNPROVED, 1, now, now.plus(LIFE), null);
        changes.add(change, contacts.indexOf(contact), now);
        return new Sent(change, send(account, change), now.plus(config.resendAfter()));
    }

    /** @throws ProblemException CODE_TOO_SOON, CONTACT_CHANGE_OVER */
    @Transactional
    Sent resend(UUID accountId, UUID changeId) {
        Instant now = clock.instant();
        Account account = accounts.active(accountId);
        Change change = changes.locked(accountId, changeId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (change.state() != State.UNPROVED || !change.isOpen(now) || change.sentCodes() >= config.perRegistration()) {
            throw new ProblemException(AuthProblem.CONTACT_CHANGE_OVER);
        }
        Duration left = Duration.between(now, change.sentAt().plus(config.resendAfter()));
        if (left.isPositive()) {
            throw new ProblemException(AuthProblem.CODE_TOO_SOON).retryAfter(left).with("retryAfterSeconds", left.toSeconds() + 1);
        }
        changes.sent(changeId, now);
        return new Sent(change, send(account, change), now.plus(config.resendAfter()));
    }

    private Instant send(Account account, Change change) {
        byte[] index = contacts.indexOf(change.contact());
        boolean taken = contacts.ownerOf(index).filter(owner -> !owner.equals(account.id())).isPresent();
        return codes.send(Purpose.CHANGE_CONTACT, change.id(), new Codes.Addressee(change.contact(), index, account.locale(), taken));
    }

    private static void refuseWaiting(Change other, boolean lost) {
        if (other.state() == State.WAITING && !lost) {
            throw new ProblemException(AuthProblem.CONTACT_CHANGE_WAITING).with("changeId", other.id()).with("effectiveAt", other.effectiveAt());
        }
    }
}
