package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The cases: one for each two persons, whichever way and however often they are found. */
@ApplicationScoped
class Cases {

    private static final UUID FIRST = new UUID(0, 0);
    // what was decided stays, unless it was "different people" and the one who is looked for was enrolled anew since
    private static final String RAISE = """
            insert into likeness_case (id, first_person, second_person, state, distance, raised_at)
            values (?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), 'OPEN', ?, ?)
            on conflict (first_person, second_person) do update set state = excluded.state, distance = excluded.distance, raised_at = excluded.raised_at,
                decided_by = null, decided_at = null
                where likeness_case.state = 'DIFFERENT_PEOPLE' and ?::boolean and likeness_case.decided_at < ?
            returning id, first_person, second_person, state, raised_at, decided_at""";
    private static final String COLUMNS = "select id, first_person, second_person, state, raised_at, decided_at from likeness_case ";

    private final Database database;
    private final BiometricConfig.Likeness config;
    private final Clock clock;

    Cases(Database database, BiometricConfig config, Clock clock) {
        this.database = database;
        this.config = config.likeness();
        this.clock = clock;
    }

    /** The case if it is open by this and was not before. */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<LikenessCase> raise(Pairs.Found found) {
        Lot.Pair pair = found.pair();
        return database.first(RAISE, Cases::read, Ids.next(), pair.personId(), pair.otherId(), pair.personId(), pair.otherId(), pair.distance(), clock.instant(),
                found.search().cause() == Cause.ENROLMENT, found.search().askedAt());
    }

    /** Open ones, those raised first at the beginning. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<LikenessCase> open(Optional<UUID> after, int most) {
        return database.list(COLUMNS + """
                where state = 'OPEN' and (raised_at, id) > (coalesce((select raised_at from likeness_case where id = ?), '-infinity'), ?)
                order by raised_at, id limit ?""", Cases::read, after.orElse(FIRST), after.orElse(FIRST), most);
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<LikenessCase> find(UUID id) {
        return database.first(COLUMNS + "where id = ?", Cases::read, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    Optional<LikenessCase> lock(UUID id) {
        return database.first(COLUMNS + "where id = ? for update", Cases::read, id);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void decide(UUID id, LikenessState state, UUID officerId) {
        database.update("update likeness_case set state = ?, decided_by = ?, decided_at = ? where id = ?", state, officerId, clock.instant(), id);
    }

    /** Whether an officer still has to look at this person. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean openOf(UUID personId) {
        return database.first("select from likeness_case where state = 'OPEN' and (first_person = ? or second_person = ?) limit 1", row -> true, personId,
                personId).isPresent();
    }

    @Transactional(Transactional.TxType.SUPPORTS)
    long open() {
        return database.first("select count(*) as cases from likeness_case where state = 'OPEN'", row -> row.number("cases")).orElseThrow();
    }

    /** Whether there are more than officers can be expected to decide. */
    @Transactional(Transactional.TxType.SUPPORTS)
    boolean full() {
        return open() >= config.openCases();
    }

    private static LikenessCase read(Row row) throws SQLException {
        return new LikenessCase(row.uuid("id"), row.uuid("first_person"), row.uuid("second_person"), row.constant(LikenessState.class, "state"), row.instant("raised_at"),
                row.instant("decided_at"));
    }
}
