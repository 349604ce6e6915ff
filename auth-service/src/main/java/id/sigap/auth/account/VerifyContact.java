package id.sigap.auth.account;

import id.sigap.auth.code.Codes;
import id.sigap.auth.code.rule.OneTimeCode.Verdict;
import id.sigap.auth.contact.Contacts;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Proves a contact with the code that was sent to it, which makes the account active. The first to prove a contact owns it. */
@ApplicationScoped
class VerifyContact {

    private final Registrations registrations;
    private final Accounts accounts;
    private final Contacts contacts;
    private final Codes codes;
    private final Clock clock;

    VerifyContact(Registrations registrations, Accounts accounts, Contacts contacts, Codes codes, Clock clock) {
        this.registrations = registrations;
        this.accounts = accounts;
        this.contacts = contacts;
        this.codes = codes;
        this.clock = clock;
    }

    /** What became of a guess. */
    sealed interface Outcome {
        record Verified(UUID accountId) implements Outcome {
        }

        record Wrong(int triesLeft) implements Outcome {
        }

        record Over() implements Outcome {
        }

        record Unknown() implements Outcome {
        }
    }

    /** Returns what became of it instead of throwing: a wrong guess must be counted, so the transaction has to commit. */
    @Transactional
    Outcome verify(UUID registrationId, String code) {
        Optional<Registration> registration = registrations.locked(registrationId);
        if (registration.isEmpty()) {
            return new Outcome.Unknown();
        }
        Verdict verdict = codes.guess(Purpose.VERIFY_CONTACT, registrationId, code);
        return switch (verdict) {
            case Verdict.Right() -> right(registration.get());
            case Verdict.Wrong(var after, int triesLeft) -> new Outcome.Wrong(triesLeft);
            case Verdict.Over() -> new Outcome.Over();
        };
    }

    private Outcome right(Registration registration) {
        if (registration.isCompleted()) {
            // the answer was lost on its way and the client asks again
            return new Outcome.Verified(registration.accountId());
        }
        Instant now = clock.instant();
        if (registration.isOver(now) || !contacts.prove(registration.accountId(), registration.sentTo(), now)) {
            return new Outcome.Over();
        }
        Account account = accounts.locked(registration.accountId()).orElseThrow();
        account.verified(now);
        registration.completed(now);
        accounts.tellState(account);
        accounts.tell(account.id(), What.VERIFIED);
        return new Outcome.Verified(account.id());
    }
}
