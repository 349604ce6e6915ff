package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.BindingState;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingProved.Proof;
import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.ProofKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.VerificationState;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;

/** Takes a face verification's result for the binding that it was made for, once. Any other result changes nothing. */
@ApplicationScoped
class FaceVerified implements EventHandler {

    private final Bindings bindings;
    private final ClaimedSeal seal;
    private final Outbox outbox;
    private final Clock clock;

    FaceVerified(Bindings bindings, ClaimedSeal seal, Outbox outbox, Clock clock) {
        this.bindings = bindings;
        this.seal = seal;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "face-verified";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.VERIFICATION_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(VerificationState.class)) {
            return;
        }
        VerificationState verification = event.as(VerificationState.class);
        // a factor shows who has the account, not who that is
        if (verification.purpose() == Purpose.BINDING && verification.proof() != ProofKind.STEP_UP) {
            bindings.locked(verification.operationId()).filter(binding -> binding.accountId().equals(verification.accountId()))
                    .ifPresent(binding -> apply(binding, verification));
        }
    }

    private void apply(Binding binding, VerificationState verification) {
        Instant now = clock.instant();
        if (binding.state() instanceof BindingState.AwaitingFace) {
            binding.face(verification.outcome(), now);
        }
        if (verification.outcome() == Outcome.MATCH && binding.become(binding.state().afterMatch(verification.verificationId()), now)) {
            Claimed person = seal.open(binding);
            outbox.append(proved(binding, person, proof(verification), now));
        }
    }

    private static Event proved(Binding binding, Claimed person, Proof proof, Instant now) {
        return switch (person.number()) {
            case Nik nik -> new BindingProved(binding.id(), binding.accountId(), nik, person.legalName(), person.birthDate(), person.sex(),
                    proof, now);
            case Passport passport -> new ForeignBindingProved(binding.id(), binding.accountId(), passport, person.legalName(),
                    person.birthDate(), person.sex(), proof, now);
        };
    }

    /** Where the registry has no photograph, it is an officer's word that person and document belong together. */
    private static Proof proof(VerificationState verification) {
        return verification.proof() == ProofKind.DOCUMENT ? Proof.OFFICER : Proof.SELFIE_AND_REGISTRY;
    }
}
