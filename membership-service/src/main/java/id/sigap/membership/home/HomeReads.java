package id.sigap.membership.home;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The reads behind the home screen: one by index for each part, and a limit on each. */
@ApplicationScoped
class HomeReads {

    private static final int MOST_LINES = 50;
    private static final String OPEN = ClaimStep.open().stream().map(status -> "'" + status.name() + "'").collect(Collectors.joining(", "));

    private final Database db;

    HomeReads(Database db) {
        this.db = db;
    }

    /** The person whom an account is bound to, by this service's own decision, whatever the token says. */
    Optional<UUID> personOf(UUID accountId) {
        return db.first("select id from person where account_id = ?", row -> row.uuid("id"), accountId);
    }

    List<CardLine> cards(UUID personId) {
        return db.list("""
                select m.kpj, e.name, m.segment, m.status, m.joined_on, m.changed_at from membership m
                left join employer e on e.id = m.employer_id
                where m.person_id = ? order by m.joined_on desc, m.id desc limit ?""", row -> new CardLine(row.text("kpj"), row.text("name"),
                row.constant(Segment.class, "segment"), row.constant(MembershipState.Status.class, "status"), row.date("joined_on"),
                row.instant("changed_at")), personId, MOST_LINES);
    }

    List<BalanceLine> balances(UUID personId) {
        return db.list("""
                select m.kpj, b.programme, b.balance, b.held, b.last_contribution, b.last_contribution_month, b.changed_at
                from known_balance b left join membership m on m.id = b.membership_id and m.person_id = b.person_id
                where b.person_id = ? order by m.joined_on desc nulls last, b.membership_id, b.programme limit ?""", HomeReads::balance,
                personId, MOST_LINES);
    }

    private static BalanceLine balance(Row row) throws SQLException {
        Rupiah balance = row.rupiah("balance");
        Rupiah held = row.rupiah("held");
        return new BalanceLine(row.text("kpj"), row.constant(Programme.class, "programme"), balance.amount(), held.amount(),
                balance.minus(held).amount(), amount(row.rupiah("last_contribution")), row.text("last_contribution_month"),
                row.instant("changed_at"));
    }

    List<ClaimLine> openClaims(UUID personId) {
        return db.list("select claim_id, programme, reason, status, gross, net, changed_at from known_claim where person_id = ? and status in ("
                + OPEN + ") order by changed_at desc limit ?", HomeReads::claim, personId, MOST_LINES);
    }

    private static ClaimLine claim(Row row) throws SQLException {
        UUID claimId = row.uuid("claim_id");
        ClaimStatus status = row.constant(ClaimStatus.class, "status");
        return new ClaimLine(claimId, row.constant(Programme.class, "programme"), row.constant(ClaimReason.class, "reason"), status,
                ClaimStep.after(status), amount(row.rupiah("gross")), amount(row.rupiah("net")), "/claims/v1/claims/" + claimId,
                row.instant("changed_at"));
    }

    Notices notices(UUID accountId) {
        String inbox = "/notification/v1/inbox";
        return db.first("select unread, changed_at from known_inbox where account_id = ?",
                row -> new Notices(row.instant("changed_at"), row.integer("unread"), inbox), accountId).orElse(new Notices(null, 0, inbox));
    }

    private static Long amount(Rupiah rupiah) {
        return rupiah == null ? null : (Long) rupiah.amount();
    }
}
