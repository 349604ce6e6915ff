package id.sigap.claims.readmodel;

import id.sigap.claims.jht.ClaimantFacts;
import id.sigap.claims.jht.Employment;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.TransactionMemory;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Answers from the read models alone. */
@ApplicationScoped
public class ReadModels {

    private static final String PERSON = "select legal_name_sealed, birth_date_sealed, citizen, region from known_person where person_id = ?";

    private record Work(Employment employment, LocalDate joinedOn, Instant changedAt) {
    }

    private record Balance(Rupiah available, Instant changedAt) {
    }

    private record Saved(Programme programme, Rupiah available, YearMonth lastMonth) {
    }

    /** A person's row; name and birth date sealed. */
    private record Told(byte[] name, byte[] birth, Boolean citizen, String region) {
    }

    private final Database db;
    private final TransactionMemory memory;
    private final PersonalData sealer;

    ReadModels(Database db, TransactionMemory memory, PersonalData sealer) {
        this.db = db;
        this.memory = memory;
        this.sealer = sealer;
    }

    public Known of(UUID personId, Programme programme) {
        return of(personId, programme, db.together());
    }

    /** Asks together with what waits in {@code together}, which is run. The person's own row and key are read with it. */
    public Known of(UUID personId, Programme programme, Statements together) {
        sealer.expect(personId, together);
        Map<UUID, Told> people = memory.of(ReadModels.class);
        if (!people.containsKey(personId)) {
            together.ask(PERSON, row -> people.put(personId, told(row)), personId);
        }
        Statements.Answer<Work> worked = together.ask(
                "select segment, joined_on, end_reason, letter_date, last_day, changed_at from known_membership where person_id = ? and status <> 'MERGED'",
                ReadModels::work, personId);
        Statements.Answer<Balance> saved = together.ask("select balance - held as available, changed_at from known_balance where person_id = ? and programme = ?",
                row -> new Balance(row.rupiah("available"), row.instant("changed_at")), personId, programme);
        together.run();
        List<Work> works = worked.list();
        List<Balance> balances = saved.list();
        Rupiah available = balances.stream().map(Balance::available).reduce(Rupiah::plus).orElse(null);
        ClaimantFacts facts = new ClaimantFacts(birthDate(personId).orElse(null), works.stream().map(Work::employment).toList(), available)
                .with(works.stream().map(Work::joinedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null), null);
        return new Known(facts, newest(works.stream().map(Work::changedAt).toList()), newest(balances.stream().map(Balance::changedAt).toList()));
    }

    public MemberRecord member(UUID personId) {
        List<MemberRecord.Work> works = db.list("""
                select segment, joined_on, monthly_wage, end_reason, letter_date, last_day from known_membership
                where person_id = ? and status <> 'MERGED' order by joined_on""",
                row -> new MemberRecord.Work(row.constant(Segment.class, "segment"), row.date("joined_on"), row.rupiah("monthly_wage"),
                        row.constant(EndReason.class, "end_reason"), row.date("letter_date"), row.date("last_day")), personId);
        List<Saved> saved = db.list("""
                select programme, sum(balance - held)::bigint as available, max(last_month) as last_month from known_balance
                where person_id = ? group by programme""",
                row -> new Saved(row.constant(Programme.class, "programme"), row.rupiah("available"), row.month("last_month")), personId);
        return new MemberRecord(birthDate(personId).orElse(null), works, saved.stream().collect(Collectors.toMap(Saved::programme, Saved::available)),
                saved.stream().map(Saved::lastMonth).filter(Objects::nonNull).max(YearMonth::compareTo).orElse(null));
    }

    /** What was paid for a person; nothing while nothing has arrived. */
    public PaidContributions contributions(UUID personId) {
        return new PaidContributions(db.list("""
                select month, membership_id, wage, array_to_string(programmes, ',') as programmes from known_contribution_month
                where person_id = ? order by month, membership_id""", ReadModels::month, personId));
    }

    /** Whether an Indonesian citizen; empty while it has not been told. */
    public Optional<Boolean> citizen(UUID personId) {
        return told(personId).map(Told::citizen);
    }

    /** Province and regency or city of a citizen, four digits; empty for foreigners and while it has not been told. */
    public Optional<String> region(UUID personId) {
        return told(personId).map(Told::region);
    }

    /** The name that a bank account must bear; empty while the person has not arrived. */
    public Optional<String> legalName(UUID personId) {
        return told(personId).map(told -> sealer.open(personId, PersonProjection.NAME, told.name()));
    }

    private Optional<LocalDate> birthDate(UUID personId) {
        return told(personId).map(told -> LocalDate.parse(sealer.open(personId, PersonProjection.BIRTH, told.birth())));
    }

    private Optional<Told> told(UUID personId) {
        return memory.once(ReadModels.class, personId, () -> db.first(PERSON, ReadModels::told, personId));
    }

    private static Told told(Row row) throws SQLException {
        return new Told(row.bytes("legal_name_sealed"), row.bytes("birth_date_sealed"), row.flagIfKnown("citizen"), row.text("region"));
    }

    private static PaidContributions.Month month(Row row) throws SQLException {
        return new PaidContributions.Month(row.month("month"), row.uuid("membership_id"), row.rupiah("wage"),
                Arrays.stream(row.text("programmes").split(",")).map(Programme::valueOf).collect(Collectors.toSet()));
    }

    private static Work work(Row row) throws SQLException {
        EndReason reason = row.constant(EndReason.class, "end_reason");
        Employment.End end = reason == null ? null : new Employment.End(reason, row.date("letter_date"), row.date("last_day"));
        return new Work(new Employment(row.constant(Segment.class, "segment"), end), row.date("joined_on"), row.instant("changed_at"));
    }

    private static Instant newest(List<Instant> times) {
        return times.stream().filter(Objects::nonNull).max(Instant::compareTo).orElse(null);
    }
}
