package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** One of a family of which a member has died, or that member; the name is nobody else's. */
final class Relative {

    static final LocalDate DIED = Worker.today().minusDays(9);

    final UUID personId = Ids.next();
    final UUID accountId = Ids.next();
    final String name;
    final LocalDate born;
    final Kpj kpj = new Kpj(String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000_000L, 99_999_999_999L)));

    private Relative(String first, LocalDate born) {
        name = first + " " + Long.toString(ThreadLocalRandom.current().nextLong(1L << 40), 36).toUpperCase(Locale.ROOT);
        this.born = born;
    }

    static Relative unknown(String first, int age) {
        return new Relative(first, Worker.today().minusYears(age));
    }

    /** Bound to an account, and known here. */
    static Relative bound(AgroalDataSource database, String first, int age) {
        return bound(database, first, Worker.today().minusYears(age));
    }

    static Relative bound(AgroalDataSource database, String first, LocalDate born) {
        Relative relative = new Relative(first, born);
        TestEvents.publish(new PersonState(relative.personId, relative.accountId, relative.name, relative.born));
        arrived(database, "known_person where person_id = '" + relative.personId + "'");
        return relative;
    }

    /** A member whom an employer registered. */
    static Relative member(AgroalDataSource database, String first, int age) {
        return member(bound(database, first, age), database, Segment.PU, LocalDate.of(2020, 1, 6));
    }

    /** A member without an employer. */
    static Relative single(AgroalDataSource database, String first, Segment segment, LocalDate joined) {
        return member(bound(database, first, 42), database, segment, joined);
    }

    private static Relative member(Relative member, AgroalDataSource database, Segment segment, LocalDate joined) {
        UUID membershipId = Ids.next();
        TestEvents.publish(new MembershipState(membershipId, member.personId, member.kpj, segment, MembershipState.Status.ACTIVE,
                segment == Segment.PU ? Ids.next() : null, segment == Segment.PU ? Rupiah.of(6_000_000) : null, joined, null, Instant.now()));
        arrived(database, "known_membership where membership_id = '" + membershipId + "'");
        return member;
    }

    /** All months were paid since then, of all programmes, until the death. */
    Relative contributed(YearMonth from) {
        TreeMap<Integer, List<ContributionYearState.Month>> years = new TreeMap<>();
        for (YearMonth month = from; !month.isAfter(YearMonth.from(DIED)); month = month.plusMonths(1)) {
            years.computeIfAbsent(month.getYear(), year -> new ArrayList<>()).add(new ContributionYearState.Month(month.getMonthValue(), Rupiah.of(6_000_000),
                    Set.of(Programme.JHT, Programme.JP, Programme.JKK, Programme.JKM)));
        }
        UUID membershipId = Ids.next();
        years.forEach((year, months) -> TestEvents.publish(new ContributionYearState(Ids.next(), membershipId, personId, year, months, Instant.now())));
        return this;
    }

    /** An employer reports it. */
    void dies() {
        LocalDate today = Worker.today();
        TestEvents.publish(new MembershipState(Ids.next(), personId, kpj, Segment.PU, MembershipState.Status.INACTIVE, Ids.next(), Rupiah.of(4_000_000), today.minusYears(1),
                new MembershipState.EmploymentEnd(EndReason.DEATH, today, today, today), Instant.now()));
    }

    private static void arrived(AgroalDataSource database, String row) {
        await().atMost(Duration.ofSeconds(20)).until(() -> count(database, row) > 0);
    }

    static int count(AgroalDataSource database, String rows) throws SQLException {
        try (Connection c = database.getConnection(); Statement ask = c.createStatement(); ResultSet row = ask.executeQuery("select count(*) from " + rows)) {
            row.next();
            return row.getInt(1);
        }
    }

    static void change(AgroalDataSource database, String change) throws SQLException {
        try (Connection c = database.getConnection(); Statement statement = c.createStatement()) {
            statement.executeUpdate(change);
        }
    }

    String token() {
        return TestTokens.member(accountId, personId);
    }

    Map<String, Object> as(String relation) {
        return new LinkedHashMap<>(Map.of("relation", relation, "legalName", name, "birthDate", born.toString()));
    }

    /** A minor at school, with who acts for it. */
    Map<String, Object> pupil(Relative guardian, String basis) {
        Map<String, Object> child = as("CHILD");
        child.put("school", Map.of("level", "SD", "yearsDone", 2));
        child.put("guardian", Map.of("basis", basis, "legalName", guardian.name.toLowerCase(Locale.ROOT), "birthDate", guardian.born.toString()));
        return child;
    }

    @SafeVarargs
    static Map<String, Object> facts(Map<String, Object>... family) {
        return new LinkedHashMap<>(Map.of("diedOn", DIED.toString(), "certificate", Map.of("number", "3201-KM-0007", "place", "Bogor"), "family", List.of(family)));
    }

    Map<String, Object> deathOf(Relative member, Map<String, Object> facts) {
        return new LinkedHashMap<>(Map.of("deceased", Map.of("kpj", member.kpj.value(), "legalName", member.name, "birthDate", member.born.toString()),
                "facts", facts, "paidForFuneral", false));
    }

    Response reports(Map<String, Object> body) {
        return Api.post(token(), "/claims/v1/deaths", body);
    }

    Response deaths() {
        return Api.as(token()).get("/claims/v1/deaths");
    }

    @Override
    public String toString() {
        return "Relative[***]";
    }
}
