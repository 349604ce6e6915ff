package id.sigap.auth.account;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.contact.rule.ContactKind;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends another code for a registration; the one before is void, and wrong guesses at it do not count any more. */
@ApplicationScoped
class ResendCode {

    private final Registrations registrations;
    private final Contacts contacts;
    private final SendRegistrationCode sendCode;
    private final AuthConfig.Code config;
    private final Clock clock;

    ResendCode(Registrations registrations, Contacts contacts, SendRegistrationCode sendCode, AuthConfig config, Clock clock) {
        this.registrations = registrations;
        this.contacts = contacts;
        this.sendCode = sendCode;
        this.config = config.code();
        this.clock = clock;
    }

    /** @param wanted to which of the named contacts; the same as before if empty */
    @Transactional
    SentCode resend(UUID registrationId, Optional<ContactKind> wanted) {
        Registration registration = registrations.locked(registrationId)
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        refuseIfNotNow(registration);
        List<Contact> named = contacts.named(registration.accountId());
        ContactKind kind = wanted.orElse(registration.sentTo());
        Contact target = named.stream().filter(contact -> contact.kind() == kind).findFirst()
                .orElseThrow(() -> new ProblemException(AuthProblem.CONTACT_REQUIRED).field("channel"));
        return sendCode.send(registration, target, named);
    }

    private void refuseIfNotNow(Registration registration) {
        Instant now = clock.instant();
        if (registration.isOver(now) || registration.sentCodes() >= config.perRegistration()) {
            throw new ProblemException(AuthProblem.REGISTRATION_OVER);
        }
        Instant next = registration.nextCodeAt(config.resendAfter());
        if (now.isBefore(next)) {
            Duration wait = Duration.between(now, next);
            throw new ProblemException(AuthProblem.CODE_TOO_SOON).retryAfter(wait).with("retryAfterSeconds", wait.toSeconds() + 1);
        }
    }
}
