package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Sets the timers of a booked interview, and takes them back where none is booked. */
@ApplicationScoped
class InterviewClocks {

    static final String REMINDER = "interview-reminder";
    static final String LAPSE = "interview-lapse";

    private final Timers timers;
    private final ClaimsConfig.Interviews config;

    InterviewClocks(Timers timers, ClaimsConfig config) {
        this.timers = timers;
        this.config = config.interviews();
    }

    void set(Interview interview, Instant now) {
        String claim = interview.claimId().toString();
        boolean booked = interview.state() == InterviewState.BOOKED;
        List<Duration> reminders = config.reminders();
        for (int i = 0; i < reminders.size(); i++) {
            Instant due = booked ? interview.slot().startsAt().minus(reminders.get(i)) : now;
            if (booked && due.isAfter(now)) {
                timers.schedule(REMINDER, claim + ":" + i, due, interview.slot().id().toString());
            } else {
                timers.cancel(REMINDER, claim + ":" + i);
            }
        }
        if (booked) {
            timers.schedule(LAPSE, claim, interview.slot().endsAt().plus(config.unrecordedAfter()), interview.slot().id().toString());
        } else {
            timers.cancel(LAPSE, claim);
        }
    }
}
