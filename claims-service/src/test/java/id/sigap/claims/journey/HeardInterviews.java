package id.sigap.claims.journey;

import id.sigap.claims.interview.InterviewChanged;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewEvent;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What is told of interviews. */
@ApplicationScoped
class HeardInterviews implements InterviewChanged {

    private final Map<UUID, List<InterviewEvent>> heard = new ConcurrentHashMap<>();

    @Override
    public void changed(Interview interview, InterviewEvent event) {
        heard.computeIfAbsent(interview.claimId(), claim -> new CopyOnWriteArrayList<>()).add(event);
    }

    List<InterviewEvent> of(UUID claimId) {
        return List.copyOf(heard.getOrDefault(claimId, List.of()));
    }
}
