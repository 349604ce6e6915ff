package id.sigap.claims.journey;

import id.sigap.contracts.auth.Role;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A person whom the other services tell about. */
final class Worker {

    static final String LEGAL_NAME = "SITI RAHAYU";
    private static final Kpj KPJ = new Kpj("18012345678");

    final UUID personId = Ids.next();
    final UUID accountId = Ids.next();
    private final UUID membershipId = Ids.next();
    private final UUID ledgerAccountId = Ids.next();
    private LocalDate joinedOn = LocalDate.of(2020, 1, 6);

    static LocalDate today() {
        return LocalDate.now(Clocks.JAKARTA);
    }

    /** Resigned 40 days ago, reported today, with this balance. */
    static Worker resigned(long balance) {
        return new Worker().known().left(EndReason.RESIGNATION, today().minusDays(40)).owns(balance);
    }

    Worker known() {
        TestEvents.publish(new PersonState(personId, accountId, LEGAL_NAME, LocalDate.of(1994, 5, 17)));
        return this;
    }

    Worker employed() {
        return tell(MembershipState.Status.ACTIVE, null);
    }

    Worker employedSince(LocalDate joined) {
        joinedOn = joined;
        return employed();
    }

    Worker left(EndReason reason, LocalDate letter) {
        return tell(MembershipState.Status.INACTIVE, new MembershipState.EmploymentEnd(reason, letter, letter, today()));
    }

    private Worker tell(MembershipState.Status status, MembershipState.EmploymentEnd end) {
        TestEvents.publish(new MembershipState(membershipId, personId, KPJ, Segment.PU, status, Ids.next(), Rupiah.of(6_000_000),
                joinedOn, end, Instant.now()));
        return this;
    }

    Worker owns(long balance) {
        TestEvents.publish(balance(balance));
        return this;
    }

    BalanceState balance(long balance) {
        return new BalanceState(ledgerAccountId, membershipId, personId, Programme.JHT, Rupiah.of(balance), Rupiah.ZERO, 3, Rupiah.of(342_000),
                "2026-10", Instant.now());
    }

    /** A token of a session of one's own. */
    String token(UUID sessionId) {
        return TestTokens.token(accountId, Set.of(Role.MEMBER), Map.of("pid", personId.toString(), "sid", sessionId.toString()));
    }

    String token() {
        return TestTokens.member(accountId, personId);
    }
}
