package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimDecision;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimMachine;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimChannel;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/** Opens claims and passes commands to them: locks, asks {@link ClaimMachine}, keeps the answer, says what follows. */
@ApplicationScoped
public class ClaimDesk {

    private final ClaimRepository claims;
    private final CaseSeals seals;
    private final Timeline timeline;
    private final ClaimPublisher publisher;
    private final List<ClaimMoved> listeners;
    private final Clock clock;
    private final MeterRegistry metrics;

    ClaimDesk(ClaimRepository claims, CaseSeals seals, Timeline timeline, ClaimPublisher publisher, @All List<ClaimMoved> listeners, Clock clock,
            MeterRegistry metrics) {
        this.claims = claims;
        this.seals = seals;
        this.timeline = timeline;
        this.publisher = publisher;
        this.listeners = listeners;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Keeps a claim just filed as its first command leaves it, so that its row is written once. Fails on the database's own check if the same is claimed
     * in another open claim, or was paid and is paid once.
     *
     * @param first null if there is nothing to be done yet
     * @throws IllegalStateException if the claim refuses its first command
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(Claim claim, Opening opening, Act first) {
        Instant now = claim.filedAt();
        TakenIn takenIn = opening.takenIn();
        ClaimEvent.Stepped filed = new ClaimEvent.Stepped(claim.status(), claim.status(), ClaimStep.FILED, null, filer(claim, takenIn));
        Act taking = takenIn == null ? null : new Act(null, takenIn.officer(), takenIn.consent(), List.of());
        ClaimDecision.Accepted begun = begin(claim, first);
        ClaimEntity entity = entity(claim, begun.claim(), opening);
        List<StepEntity> lines = new ArrayList<>(List.of(timeline.line(entity, filed, taking, now)));
        steps(begun).forEach(step -> lines.add(timeline.line(entity, step, first, now)));
        claims.persistAndFlush(entity);
        timeline.keep(lines);
        publisher.said(claim, filed, now);
        metrics.counter("claims.filed", "programme", claim.programme().name(), "reason", claim.reason().name()).increment();
        publish(entity, begun, now);
    }

    private static ClaimDecision.Accepted begin(Claim claim, Act first) {
        if (first == null) {
            return new ClaimDecision.Accepted(claim, List.of());
        }
        return switch (ClaimMachine.decide(claim, first.command())) {
            case ClaimDecision.Accepted accepted -> accepted;
            case ClaimDecision.Refused refused -> throw new IllegalStateException("a claim just filed refuses " + first + ": " + refused.reason());
        };
    }

    private ClaimEntity entity(Claim filed, Claim begun, Opening opening) {
        ClaimEntity entity = ClaimEntity.of(filed);
        entity.take(begun, filed.filedAt());
        entity.holdShare = opening.terms().share();
        entity.holdLegacy = opening.terms().legacy();
        entity.holdPart = opening.terms().part();
        seals.putAccount(entity, opening.account());
        seals.putStatement(entity, opening.statement());
        if (opening.holder() != null) {
            seals.putLegalName(entity, opening.holder());
        }
        seals.putExplanation(entity, new ReasoningBuilder("Klaim " + filed.programme(), filed.programme() + " claim", LegalDays.of(filed.filedAt()))
                .build().explanation().with(opening.explanations()));
        return entity;
    }

    private static ClaimEvent.Actor filer(Claim claim, TakenIn takenIn) {
        if (takenIn != null) {
            return ClaimEvent.Actor.OFFICER;
        }
        return claim.claimant().channel() == ClaimChannel.SYSTEM ? ClaimEvent.Actor.SYSTEM : ClaimEvent.Actor.MEMBER;
    }

    /**
     * Passes a command to a claim.
     *
     * @param command made from the claim as it stands, under its lock
     * @return empty if there is no such claim
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ClaimDecision> handle(UUID claimId, Function<Claim, Act> command) {
        return handleIf(claimId, command.andThen(Optional::of));
    }

    /**
     * Passes a command to a claim that, as it stands, calls for one.
     *
     * @param command made from the claim under its lock, so that what it looked at is still so; empty if there is nothing to do
     * @return empty if there is no such claim, or nothing was to be done
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ClaimDecision> handleIf(UUID claimId, Function<Claim, Optional<Act>> command) {
        return claims.locked(claimId).flatMap(entity -> command.apply(entity.claim()).map(act -> decide(entity, act)));
    }

    private ClaimDecision decide(ClaimEntity entity, Act act) {
        ClaimDecision decision = ClaimMachine.decide(entity.claim(), act.command());
        switch (decision) {
            case ClaimDecision.Accepted accepted -> keep(entity, act, accepted);
            case ClaimDecision.Refused refused -> metrics.counter("claims.refused", "command", act.command().getClass().getSimpleName(),
                    "reason", refused.reason().name()).increment();
        }
        return decision;
    }

    /** Puts what was found in the place of what was stated; only within a command that the claim accepted. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaceStatement(UUID claimId, Statement found) {
        seals.putStatement(claims.locked(claimId).orElseThrow(), found);
    }

    /** Adds a line to a claim that stays where it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void note(UUID claimId, ClaimStep step) {
        ClaimEntity entity = claims.locked(claimId).orElseThrow();
        timeline.keep(List.of(timeline.line(entity, new ClaimEvent.Stepped(entity.status, entity.status, step, null, ClaimEvent.Actor.SYSTEM), null, clock.instant())));
    }

    private void keep(ClaimEntity entity, Act act, ClaimDecision.Accepted accepted) {
        Instant now = clock.instant();
        entity.take(accepted.claim(), now);
        if (act.account() != null) {
            seals.putAccount(entity, act.account());
        }
        explain(entity, act.explanations());
        timeline.keep(steps(accepted).map(step -> timeline.line(entity, step, act, now)).toList());
        publish(entity, accepted, now);
    }

    private void publish(ClaimEntity entity, ClaimDecision.Accepted accepted, Instant now) {
        accepted.events().forEach(event -> publisher.publish(entity, accepted.claim(), event, now));
        claims.flush();
        steps(accepted).forEach(step -> {
            metrics.counter("claims.steps", "step", step.step().name()).increment();
            listeners.forEach(listener -> listener.moved(accepted.claim(), step));
        });
    }

    private static Stream<ClaimEvent.Stepped> steps(ClaimDecision.Accepted accepted) {
        return accepted.events().stream().filter(ClaimEvent.Stepped.class::isInstance).map(ClaimEvent.Stepped.class::cast);
    }

    private void explain(ClaimEntity entity, List<Explanation> more) {
        if (!more.isEmpty()) {
            seals.putExplanation(entity, seals.explanation(entity).with(more));
        }
    }
}
