package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what it was told. */
@ApplicationScoped
class SeenChanges implements DeathChanged {

    private final Map<UUID, List<DeathStatus>> seen = new ConcurrentHashMap<>();

    @Override
    public void onDeathChanged(DeathCases.Overview death) {
        seen.computeIfAbsent(death.deathCaseId(), id -> new CopyOnWriteArrayList<>()).add(death.status());
    }

    List<DeathStatus> of(UUID deathCaseId) {
        return seen.getOrDefault(deathCaseId, List.of());
    }
}
