package id.sigap.payment.history;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Tells which months of a membership were paid, year by year, in the transaction that books them. The ledger has locked its accounts by then,
 * so two payments for one membership tell one after the other, each of all that was paid.
 */
@ApplicationScoped
public class ContributionYears {

    /** So many memberships are read at once. */
    private static final int CHUNK = 1_000;
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    // the base of JP is capped, that of the others is the wage
    private static final String PAID = """
            select l.membership_id, l.person_id, l.month, max(l.base) as wage, string_agg(l.programme, ',') as programmes
            from paid_contribution l where l.membership_id = any (?) and l.month between ? and ?
            group by l.membership_id, l.person_id, l.month order by l.membership_id, l.month""";

    private final Database db;
    private final Outbox outbox;
    private final Clock clock;

    ContributionYears(Database db, Outbox outbox, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.clock = clock;
    }

    private record YearOf(UUID membershipId, int year) {
    }

    private record Paid(YearOf yearOf, UUID personId, ContributionYearState.Month month) {
    }

    /** One event for each membership of which something was paid in that year. */
    @Transactional(TxType.MANDATORY)
    public void tell(List<UUID> membershipIds, Year year) {
        tell(membershipIds, year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    /** All years. */
    @Transactional(TxType.MANDATORY)
    void tellAll(List<UUID> membershipIds) {
        tell(membershipIds, EVER, NEVER);
    }

    private void tell(List<UUID> membershipIds, LocalDate from, LocalDate to) {
        Instant now = clock.instant();
        // the same order for everybody, for each event locks its membership's year
        List<UUID> sorted = membershipIds.stream().distinct().sorted().toList();
        for (int i = 0; i < sorted.size(); i += CHUNK) {
            Map<YearOf, List<Paid>> years = db.list(PAID, ContributionYears::paid, sorted.subList(i, Math.min(i + CHUNK, sorted.size())), from, to)
                    .stream().collect(Collectors.groupingBy(Paid::yearOf, LinkedHashMap::new, Collectors.toList()));
            outbox.appendAll(years.entrySet().stream().map(year -> state(year.getKey(), year.getValue(), now)).toList());
        }
    }

    private static ContributionYearState state(YearOf year, List<Paid> months, Instant now) {
        return new ContributionYearState(id(year.membershipId(), year.year()), year.membershipId(), months.getLast().personId(), year.year(),
                months.stream().map(Paid::month).toList(), now);
    }

    /** The same for the same membership and year, whoever asks. */
    static UUID id(UUID membershipId, int year) {
        return UUID.nameUUIDFromBytes((membershipId + "/" + year).getBytes(StandardCharsets.UTF_8));
    }

    private static Paid paid(Row row) throws SQLException {
        YearMonth month = row.month("month");
        Rupiah wage = row.rupiah("wage");
        Set<Programme> programmes = Arrays.stream(row.text("programmes").split(",")).map(Programme::valueOf).collect(Collectors.toSet());
        return new Paid(new YearOf(row.uuid("membership_id"), month.getYear()), row.uuid("person_id"),
                new ContributionYearState.Month(month.getMonthValue(), wage, programmes));
    }
}
