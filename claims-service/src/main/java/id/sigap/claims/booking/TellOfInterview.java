package id.sigap.claims.booking;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.InterviewChanged;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewEvent;
import id.sigap.claims.interview.rule.Medium;
import id.sigap.contracts.claims.InterviewChange;
import id.sigap.contracts.claims.InterviewMedium;
import id.sigap.contracts.claims.InterviewState;
import id.sigap.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Tells the service that writes to claimants what became of an interview, in the transaction of what happened. */
@ApplicationScoped
class TellOfInterview implements InterviewChanged {

    private final CaseFiles files;
    private final Outbox outbox;
    private final Clock clock;

    TellOfInterview(CaseFiles files, Outbox outbox, Clock clock) {
        this.files = files;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public void changed(Interview interview, InterviewEvent event) {
        Claim claim = files.find(interview.claimId()).orElseThrow().claim();
        outbox.append(new InterviewState(claim.id(), claim.accountId(), claim.programme(), change(event), interview.slot() == null ? null : interview.slot().startsAt(),
                interview.slot() == null ? null : medium(interview.slot().medium()), clock.instant()));
    }

    /** No time is booked yet: the claimant is asked for one. */
    void required(Claim claim) {
        outbox.append(new InterviewState(claim.id(), claim.accountId(), claim.programme(), InterviewChange.REQUIRED, null, null, clock.instant()));
    }

    private static InterviewChange change(InterviewEvent event) {
        return switch (event) {
            case BOOKED -> InterviewChange.BOOKED;
            case MOVED -> InterviewChange.MOVED;
            case CANCELLED -> InterviewChange.CANCELLED;
            case CALLED_OFF -> InterviewChange.CALLED_OFF;
            case HELD -> InterviewChange.HELD;
            case MISSED -> InterviewChange.MISSED;
            case REFERRED -> InterviewChange.REFERRED;
            case REOPENED -> InterviewChange.REOPENED;
            case REMINDER -> InterviewChange.REMINDER;
        };
    }

    private static InterviewMedium medium(Medium medium) {
        return switch (medium) {
            case VIDEO -> InterviewMedium.VIDEO;
            case BRANCH -> InterviewMedium.BRANCH;
            case PHONE -> InterviewMedium.PHONE;
        };
    }
}
