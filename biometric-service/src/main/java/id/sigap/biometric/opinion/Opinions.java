package id.sigap.biometric.opinion;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What officers saw in pictures that wait for them. Who saw what is shown to no officer before it is decided. */
@ApplicationScoped
public class Opinions {

    private static final UUID FIRST = new UUID(0, 0);

    private record Given(UUID verificationId, boolean samePerson) {
    }

    private final Database database;

    Opinions(Database database) {
        this.database = database;
    }

    /**
     * Selfies that wait for this officer, in the order in which they were sent (their ids'): of open operations, not judged by the officer
     * before.
     */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<UUID> waitingFor(UUID officerId, Optional<UUID> after, Instant now, int most) {
        return database.list("""
                select v.id from verification v join slot s using (operation_id)
                where v.status = 'WITH_OFFICER' and v.id > ? and s.expires_at > ?
                    and not exists (select from review_opinion o where o.verification_id = v.id and o.officer_id = ?)
                order by v.id limit ?""", row -> row.uuid("id"), after.orElse(FIRST), now, officerId, most);
    }

    /** @return false if this officer has judged it before */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean add(UUID verificationId, UUID officerId, boolean samePerson, Instant now) {
        return database.update("""
                insert into review_opinion (verification_id, officer_id, same_person, given_at) values (?, ?, ?, ?) on conflict do nothing""", verificationId,
                officerId, samePerson, now) == 1;
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Boolean> of(UUID verificationId) {
        return of(List.of(verificationId)).getOrDefault(verificationId, List.of());
    }

    /** By selfie, in the order in which they were given; nothing for one that nobody judged. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<UUID, List<Boolean>> of(Collection<UUID> verificationIds) {
        Map<UUID, List<Boolean>> all = new HashMap<>();
        database.list("select verification_id, same_person from review_opinion where verification_id = any(?) order by given_at",
                row -> new Given(row.uuid("verification_id"), row.flag("same_person")), verificationIds)
                .forEach(given -> all.computeIfAbsent(given.verificationId(), unused -> new ArrayList<>()).add(given.samePerson()));
        return all;
    }

    /** What was said of a selfie does not count any more: it is about another act, or to be compared with another picture. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget(UUID verificationId) {
        database.update("delete from review_opinion where verification_id = ?", verificationId);
    }
}
