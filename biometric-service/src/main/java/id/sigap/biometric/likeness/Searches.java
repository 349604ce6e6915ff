package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.enrolment.AfterEnrolment;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who is to be looked for among all faces: one row a person, so the queue is as long as there are persons at most. */
@ApplicationScoped
class Searches implements AfterEnrolment {

    // one who was taken up with the former face leaves that pass
    private static final String ASK = """
            insert into likeness_search (person_id, cause, asked_at, due_at) values (?, 'ENROLMENT', ?, ?)
            on conflict (person_id) do update set cause = excluded.cause, asked_at = excluded.asked_at, due_at = excluded.due_at, pass_id = null""";
    private static final String TAKE_UP = """
            update likeness_search set pass_id = ? where person_id = any(array(
                select person_id from likeness_search where pass_id is null and due_at <= ? order by due_at limit ? for update skip locked))""";
    private static final String NO_PAIRS = "delete from likeness_pair where person_id in (select person_id from likeness_search where pass_id = ?)";
    private static final String OF_EVERYBODY = """
            insert into likeness_search (person_id, cause, asked_at, due_at, pass_id)
            select person_id, 'OPERATOR', ?, ?, ? from enrolment where person_id = any(?) on conflict (person_id) do nothing""";

    private final Database database;
    private final BiometricConfig.Likeness config;
    private final Clock clock;

    Searches(Database database, BiometricConfig config, Clock clock) {
        this.database = database;
        this.config = config.likeness();
        this.clock = clock;
    }

    /** @param askedAt since when the person is looked for */
    record Search(UUID personId, Cause cause, Instant askedAt) {
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void enrolled(UUID personId) {
        Instant now = clock.instant();
        database.update(ASK, personId, now, now);
    }

    /** Puts those who wait into a pass; how many those are. */
    @Transactional(Transactional.TxType.MANDATORY)
    int takeUp(UUID passId) {
        int taken = database.update(TAKE_UP, passId, clock.instant(), config.lot());
        // of a pass that one of them left
        database.update(NO_PAIRS, passId);
        return taken;
    }

    /** Puts the next of everybody into a pass; whoever waits for a search of their own has it. */
    @Transactional(Transactional.TxType.MANDATORY)
    void takeUp(UUID passId, List<UUID> persons) {
        Instant now = clock.instant();
        database.update(OF_EVERYBODY, now, now, passId, persons);
    }

    /** Those of some persons who are still in the pass; until the transaction ends none of them leaves it. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<UUID, Search> lock(UUID passId, Collection<UUID> persons) {
        return database.list("select person_id, cause, asked_at from likeness_search where pass_id = ? and person_id = any(?) order by person_id for update",
                row -> new Search(row.uuid("person_id"), row.constant(Cause.class, "cause"), row.instant("asked_at")), passId, persons).stream()
                .collect(Collectors.toMap(Search::personId, Function.identity()));
    }

    /**
     * The pass has ended.
     *
     * @param leftOut whether some faces could not be compared: then those who are newly enrolled are looked for once more, some days later
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void ended(UUID passId, boolean leftOut) {
        if (leftOut) {
            database.update(NO_PAIRS, passId);
            database.update("update likeness_search set pass_id = null, due_at = ? where pass_id = ? and cause = 'ENROLMENT'", clock.instant().plus(config.again()), passId);
        }
        database.update("delete from likeness_search where pass_id = ?", passId);
    }

    /** The pass cannot be ended: all who were in it wait again. */
    @Transactional(Transactional.TxType.MANDATORY)
    void putBack(UUID passId) {
        database.update(NO_PAIRS, passId);
        database.update("update likeness_search set pass_id = null where pass_id = ?", passId);
    }

    long waiting() {
        return database.first("select count(*) as persons from likeness_search where pass_id is null", row -> row.number("persons")).orElseThrow();
    }

    /** Of them, those who would be in a pass that began now. */
    long due() {
        return database.first("select count(*) as persons from likeness_search where pass_id is null and due_at <= ?", row -> row.number("persons"), clock.instant())
                .orElseThrow();
    }

    long inPass(UUID passId) {
        return database.first("select count(*) as persons from likeness_search where pass_id = ?", row -> row.number("persons"), passId).orElseThrow();
    }
}
