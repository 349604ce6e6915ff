package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads interviews. */
@ApplicationScoped
@Transactional
public class Interviews {

    static final String NOTE = "interview.note";

    private final InterviewTable table;
    private final PersonalData sealer;

    Interviews(InterviewTable table, PersonalData sealer) {
        this.table = table;
        this.sealer = sealer;
    }

    /** What became of the interview about a claim; empty while nobody ever booked one. */
    public Optional<InterviewReport> of(UUID claimId) {
        return table.report(claimId);
    }

    /** With its slot. */
    public Optional<Interview> find(UUID claimId) {
        return table.find(claimId);
    }

    /** The officer's words, for officers; empty where there are none. */
    public Optional<String> note(Interview interview) {
        return table.note(interview.claimId()).map(sealed -> sealer.open(interview.personId(), NOTE, sealed));
    }

    /** Those that wait for a supervisor, one more than fits. */
    public List<Interview> referred(UUID after, int limit) {
        return table.referred(after, limit);
    }
}
