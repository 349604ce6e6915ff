package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewCommand;
import id.sigap.claims.interview.rule.InterviewDecision;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.InterviewMachine;
import id.sigap.platform.crypto.PersonalData;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Passes commands to interviews: locks, asks {@link InterviewMachine}, keeps the answer, sets the clocks, tells who wants to know. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class InterviewDesk {

    private final InterviewTable table;
    private final SlotTable slots;
    private final InterviewClocks clocks;
    private final InterviewLimits limits;
    private final PersonalData sealer;
    private final List<InterviewChanged> listeners;
    private final Clock clock;
    private final MeterRegistry metrics;

    InterviewDesk(InterviewTable table, SlotTable slots, InterviewClocks clocks, InterviewLimits limits, PersonalData sealer, @All List<InterviewChanged> listeners,
            Clock clock, MeterRegistry metrics) {
        this.table = table;
        this.slots = slots;
        this.clocks = clocks;
        this.limits = limits;
        this.sealer = sealer;
        this.listeners = listeners;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * Passes a claimant's command to the interview about a claim, which begins with it.
     *
     * @param command made from the interview as it stands, under its lock
     */
    public InterviewDecision begin(UUID claimId, UUID personId, Function<Interview, InterviewCommand> command) {
        return decide(table.lockedOrBegun(claimId, personId, clock.instant()), command, null);
    }

    /**
     * Passes a command to an interview that has begun.
     *
     * @param note the officer's words; may be null
     * @return empty if there is none about this claim
     */
    public Optional<InterviewDecision> handle(UUID claimId, Function<Interview, InterviewCommand> command, String note) {
        return table.locked(claimId).map(interview -> decide(interview, command, note));
    }

    /** The claim ended or went another way: a booked slot is given back. Does nothing where none is booked. */
    public void claimEnded(UUID claimId) {
        handle(claimId, interview -> new InterviewCommand.CallOff(null, clock.instant()), null);
    }

    private InterviewDecision decide(Interview before, Function<Interview, InterviewCommand> command, String note) {
        InterviewDecision decision = InterviewMachine.decide(before, command.apply(before), limits.limits());
        if (decision instanceof InterviewDecision.Accepted accepted) {
            keep(before, accepted, note);
        }
        return decision;
    }

    private void keep(Interview before, InterviewDecision.Accepted accepted, String note) {
        Interview after = accepted.interview();
        Instant now = clock.instant();
        table.save(after, note == null || note.isBlank() ? null : sealer.seal(after.personId(), Interviews.NOTE, note), now);
        clocks.set(after, now);
        for (InterviewEvent event : accepted.events()) {
            switch (event) {
                case MOVED, CANCELLED, CALLED_OFF -> slots.release(before.slot().id(), after.claimId());
                case BOOKED, HELD, MISSED, REFERRED, REOPENED, REMINDER -> {
                    // the slot stays with its claim
                }
            }
            metrics.counter("interviews", "event", event.name()).increment();
            listeners.forEach(listener -> listener.changed(after, event));
        }
    }
}
