package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.auth.binding.rule.Difference;
import id.sigap.auth.binding.rule.RegistryAnswer;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.TimerHandler.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What an office is to be asked about a binding, and what its answer changes. In the caller's transactions; between them the office is asked. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Enquiries {

    private final Bindings bindings;
    private final BindingCases cases;
    private final ClaimedSeal seal;
    private final CaseSeal caseSeal;
    private final DifferingChecks checks;
    private final EndCase endCase;
    private final Outbox outbox;
    private final AuthConfig config;
    private final Clock clock;

    Enquiries(Bindings bindings, BindingCases cases, ClaimedSeal seal, CaseSeal caseSeal, DifferingChecks checks, EndCase endCase, Outbox outbox, AuthConfig config,
            Clock clock) {
        this.bindings = bindings;
        this.cases = cases;
        this.seal = seal;
        this.caseSeal = caseSeal;
        this.checks = checks;
        this.endCase = endCase;
        this.outbox = outbox;
        this.config = config;
        this.clock = clock;
    }

    /**
     * One question.
     *
     * @param claimed what was typed, or what an officer put in its place
     * @param round   of the case; 0 before there is one
     */
    record Enquiry(UUID bindingId, Claimed claimed, int round) {
    }

    /** Empty where nothing is to be asked any more. */
    Optional<Enquiry> of(UUID bindingId) {
        return bindings.findByIdOptional(bindingId).flatMap(binding -> switch (binding.state()) {
            case BindingState.CheckingRegistry() -> Optional.of(new Enquiry(bindingId, seal.open(binding), 0));
            case BindingState.WithOfficer() -> cases.ofBinding(bindingId).filter(open -> open.state().asksRegistry())
                    .map(open -> new Enquiry(bindingId, caseSeal.corrected(open).of(seal.open(binding)), open.round()));
            case BindingState.AwaitingFace _, BindingState.Proved _, BindingState.Bound _, BindingState.NotConfirmed _, BindingState.RefusedByOfficer _,
                    BindingState.RefusedPersonHasAccount _, BindingState.RefusedAccountHasPerson _, BindingState.Expired _ -> Optional.empty();
        });
    }

    /** What becomes of the timer that asked. */
    Outcome answered(Enquiry enquiry, RegistryAnswer answer) {
        Set<Difference> differences = answer.differences(Office.of(enquiry.claimed().number()).settings(config).nameScore());
        return bindings.locked(enquiry.bindingId()).map(binding -> switch (binding.state()) {
            case BindingState.CheckingRegistry() -> ofTyped(binding, enquiry.claimed(), answer, differences);
            case BindingState.WithOfficer() -> cases.ofBinding(binding.id()).filter(open -> open.state().asksRegistry() && open.round() == enquiry.round())
                    .map(asking -> ofCase(binding, asking, enquiry.claimed(), answer, differences)).orElseGet(Outcome::done);
            case BindingState.AwaitingFace _, BindingState.Proved _, BindingState.Bound _, BindingState.NotConfirmed _, BindingState.RefusedByOfficer _,
                    BindingState.RefusedPersonHasAccount _, BindingState.RefusedAccountHasPerson _, BindingState.Expired _ -> Outcome.done();
        }).orElseGet(Outcome::done);
    }

    private Outcome ofTyped(Binding binding, Claimed asked, RegistryAnswer answer, Set<Difference> differences) {
        binding.become(binding.state().afterRegistry(differences.isEmpty()), clock.instant());
        if (differences.isEmpty()) {
            confirmed(binding, asked, answer);
        } else {
            binding.differs(differences, checks.note(asked.number()), caseSeal.nameScore(binding.accountId(), answer.nameScore()));
        }
        return Outcome.done();
    }

    private Outcome ofCase(Binding binding, BindingCase asking, Claimed asked, RegistryAnswer answer, Set<Difference> differences) {
        CaseState after = asking.state().afterRegistry(differences.isEmpty());
        if (differences.isEmpty()) {
            endCase.accepted(binding, asking);
            confirmed(binding, new Claimed(asked.number(), seal.open(binding).fullName(), asked.birthDate(), null, null), answer);
            return Outcome.done();
        }
        cases.heard(asking, after, differences, caseSeal.nameScore(binding.accountId(), answer.nameScore()));
        return after.asksRegistry() ? Outcome.again(config.binding().caseAgain()) : Outcome.done();
    }

    private void confirmed(Binding binding, Claimed asked, RegistryAnswer answer) {
        Claimed person = asked.confirmed(answer.legalName(), answer.sex());
        binding.claimed(seal.seal(binding.accountId(), person));
        outbox.append(requested(binding, person.number()));
    }

    private static Event requested(Binding binding, PersonNumber number) {
        return switch (number) {
            case Nik nik -> new BindingRequested(binding.id(), binding.accountId(), nik, binding.expiresAt());
            case Passport passport -> new ForeignBindingRequested(binding.id(), binding.accountId(), passport, binding.expiresAt());
        };
    }
}
