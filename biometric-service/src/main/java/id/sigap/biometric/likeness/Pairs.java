package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a pass has found so far. Of each person only the nearest few are kept, so it never grows with the faces that are compared. Whoever lost
 * the face or was enrolled anew while it was compared is not written down. Enrolments are locked first, as an erasure does, searches after them.
 */
@ApplicationScoped
class Pairs {

    private static final String KEEP = """
            insert into likeness_pair (person_id, other_id, distance) values (?, ?, ?)
            on conflict (person_id, other_id) do update set distance = excluded.distance""";
    private static final String TRIM = """
            delete from likeness_pair p using (
                select person_id, other_id, row_number() over (partition by person_id order by distance, other_id) as place
                from likeness_pair where person_id = any(?)) ranked
            where p.person_id = ranked.person_id and p.other_id = ranked.other_id and ranked.place > ?""";

    private final Database database;
    private final Searches searches;
    private final BiometricConfig.Likeness config;

    Pairs(Database database, Searches searches, BiometricConfig config) {
        this.database = database;
        this.searches = searches;
        this.config = config.likeness();
    }

    /** @param search of the first of the two */
    record Found(Lot.Pair pair, Searches.Search search) {
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void keep(UUID passId, List<Lot.Pair> pairs) {
        List<Found> found = locked(passId, pairs);
        if (found.isEmpty()) {
            return;
        }
        database.batch(KEEP, found.stream().map(Found::pair).map(pair -> new Object[] {pair.personId(), pair.otherId(), pair.distance()}).toList());
        Set<UUID> persons = found.stream().map(kept -> kept.search().personId()).collect(Collectors.toSet());
        database.update(TRIM, persons, config.nearest());
    }

    /** @param more whether there may be others */
    record Taken(List<Found> found, boolean more) {
    }

    /** Takes the nearest of a pass away, so that what is left is still to be done; their enrolments stay until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    Taken take(UUID passId, int most) {
        List<Lot.Pair> nearest = database.list("""
                select p.person_id, p.other_id, p.distance from likeness_pair p join likeness_search s using (person_id)
                where s.pass_id = ? order by p.distance, p.person_id, p.other_id limit ?""",
                row -> new Lot.Pair(row.uuid("person_id"), row.uuid("other_id"), row.result().getDouble("distance")), passId, most);
        List<Found> found = locked(passId, nearest);
        database.batch("delete from likeness_pair where person_id = ? and other_id = ?",
                nearest.stream().map(pair -> new Object[] {pair.personId(), pair.otherId()}).toList());
        return new Taken(found, nearest.size() == most);
    }

    /** Those of a pass. */
    long of(UUID passId) {
        return database.first("select count(*) as pairs from likeness_pair p join likeness_search s using (person_id) where s.pass_id = ?", row -> row.number("pairs"), passId)
                .orElseThrow();
    }

    private List<Found> locked(UUID passId, List<Lot.Pair> pairs) {
        if (pairs.isEmpty()) {
            return List.of();
        }
        Set<UUID> enrolled = enrolled(pairs.stream().flatMap(pair -> Stream.of(pair.personId(), pair.otherId())).collect(Collectors.toSet()));
        Map<UUID, Searches.Search> searched = searches.lock(passId, pairs.stream().map(Lot.Pair::personId).collect(Collectors.toSet()));
        return pairs.stream().filter(pair -> searched.containsKey(pair.personId()) && enrolled.contains(pair.personId()) && enrolled.contains(pair.otherId()))
                .map(pair -> new Found(pair, searched.get(pair.personId()))).toList();
    }

    private Set<UUID> enrolled(Collection<UUID> persons) {
        return new HashSet<>(database.list("select person_id from enrolment where person_id = any(?) and sealed_face is not null order by person_id for key share",
                row -> row.uuid("person_id"), persons));
    }
}
