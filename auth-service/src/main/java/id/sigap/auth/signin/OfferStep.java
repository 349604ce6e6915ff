package id.sigap.auth.signin;

import id.sigap.auth.code.Codes;
import id.sigap.auth.code.DeliveryState;
import id.sigap.auth.code.Post;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what a sign-in that waits for its second factor may go on with, for a page on which it is asked for. */
@ApplicationScoped
public class OfferStep {

    private final SignInSteps steps;
    private final Factors factors;
    private final Contacts contacts;
    private final Codes codes;
    private final Post post;
    private final Clock clock;

    OfferStep(SignInSteps steps, Factors factors, Contacts contacts, Codes codes, Post post, Clock clock) {
        this.steps = steps;
        this.factors = factors;
        this.contacts = contacts;
        this.codes = codes;
        this.post = post;
        this.clock = clock;
    }

    /**
     * What is offered.
     *
     * @param addresses  where a one-time code can be sent; none where no code is asked for
     * @param codesLeave false while nothing can be sent
     * @param sent       the code that was sent and has not expired
     */
    public record Offer(Set<FactorKind> factors, List<Contact> addresses, boolean codesLeave, Optional<SentCode> sent) {
    }

    /** @param left how long it is still worth something */
    public record SentCode(Contact to, Duration left, DeliveryState delivery) {
    }

    /** Empty if the sign-in is over. */
    @Transactional
    public Optional<Offer> of(UUID stepId) {
        return steps.find(stepId).map(step -> {
            Set<FactorKind> asked = factors.secondStep(step.accountId());
            List<Contact> addresses = asked.contains(FactorKind.CODE) ? contacts.provedContacts(step.accountId()) : List.of();
            return new Offer(asked, addresses, post.isOpen(), sent(stepId, step, addresses));
        });
    }

    private Optional<SentCode> sent(UUID stepId, SignInSteps.Step step, List<Contact> addresses) {
        Optional<Contact> to = addresses.stream().filter(address -> step.codeTo().filter(address.kind()::equals).isPresent()).findFirst();
        return to.flatMap(address -> codes.way(Purpose.SIGN_IN, stepId)
                .map(way -> new SentCode(address, Duration.between(clock.instant(), way.expiresAt()), way.delivery()))
                .filter(code -> code.left().isPositive()));
    }
}
