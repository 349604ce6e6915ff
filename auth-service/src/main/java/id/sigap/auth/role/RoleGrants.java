package id.sigap.auth.role;

import id.sigap.auth.account.ChangeRoles;
import id.sigap.auth.account.RoleScope;
import id.sigap.auth.account.RolesColumn;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.role.rule.GrantRules;
import id.sigap.auth.session.EndReason;
import id.sigap.auth.session.EndSession;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Roles that somebody asked for, and somebody else grants or refuses. */
@ApplicationScoped
class RoleGrants {

    private static final String COLUMNS = "select id, account_id, role, npp, facility, branch, state, asked_by, asked_at from role_grant ";
    private static final int MOST_LISTED = 100;

    private final Database database;
    private final ChangeRoles roles;
    private final EndSession endSession;
    private final SafetyLog log;
    private final Clock clock;

    RoleGrants(Database database, ChangeRoles roles, EndSession endSession, SafetyLog log, Clock clock) {
        this.database = database;
        this.roles = roles;
        this.endSession = endSession;
        this.log = log;
        this.clock = clock;
    }

    /** What became of a grant. */
    enum State {
        ASKED, GRANTED, REFUSED, ENDED
    }

    /** A grant. */
    record Grant(UUID id, UUID accountId, Role role, RoleScope scope, State state, UUID askedBy, Instant askedAt) {
    }

    /** Who acts, and as what. */
    record Actor(UUID accountId, Set<Role> roles, Where where) {
    }

    /** @throws ProblemException FORBIDDEN, NOT_FOUND for an account that is none, ROLE_GRANT_EXISTS, ROLES_EXCLUDE_EACH_OTHER */
    @Transactional
    Grant ask(Actor actor, UUID accountId, Role role, RoleScope scope) {
        refuseUnlessDealsWith(actor, role);
        refuseTogether(accountId, role);
        Grant grant = new Grant(Ids.next(), accountId, role, scope, State.ASKED, actor.accountId(), clock.instant());
        int added = database.update("""
                insert into role_grant (id, account_id, role, npp, facility, branch, state, asked_by, asked_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (account_id, role) where state in ('ASKED', 'GRANTED') do nothing""",
                grant.id(), accountId, role, scope.npp(), scope.facility(), scope.branch(), grant.state(), grant.askedBy(), grant.askedAt());
        if (added == 0) {
            throw new ProblemException(AuthProblem.ROLE_GRANT_EXISTS);
        }
        log.record(accountId, What.ROLE_ASKED, actor.where());
        return grant;
    }

    /** @throws ProblemException NOT_FOUND, FORBIDDEN, MAKER_IS_CHECKER, ROLES_EXCLUDE_EACH_OTHER, or CONFLICT if it is decided already */
    @Transactional
    Grant decide(Actor actor, UUID id, boolean grant) {
        Grant asked = locked(id);
        refuseUnlessDealsWith(actor, asked.role());
        if (!GrantRules.mayDecide(actor.accountId(), asked.askedBy(), asked.accountId())) {
            throw new ProblemException(AuthProblem.MAKER_IS_CHECKER);
        }
        if (asked.state() != State.ASKED) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
        if (grant) {
            refuseTogether(asked.accountId(), asked.role());
        }
        database.update("update role_grant set state = ?, decided_by = ?, decided_at = ? where id = ?", grant ? State.GRANTED : State.REFUSED,
                actor.accountId(), clock.instant(), id);
        if (grant) {
            roles.give(asked.accountId(), asked.role(), asked.scope());
            log.record(asked.accountId(), What.ROLE_GRANTED, actor.where());
        }
        return locked(id);
    }

    /** Takes a role back; one is enough for that. Sessions of the account end, so that no token goes on with it. */
    @Transactional
    void end(Actor actor, UUID id) {
        Grant grant = locked(id);
        refuseUnlessDealsWith(actor, grant.role());
        if (grant.state() != State.GRANTED) {
            throw new ProblemException(CommonProblem.CONFLICT);
        }
        database.update("update role_grant set state = ?, ended_by = ?, ended_at = ? where id = ?", State.ENDED, actor.accountId(), clock.instant(), id);
        roles.take(grant.accountId(), grant.role());
        endSession.endOthers(grant.accountId(), null, EndReason.ROLE_ENDED);
        log.record(grant.accountId(), What.ROLE_ENDED, actor.where());
    }

    /** What waits for a decision, the oldest first. */
    List<Grant> asked() {
        return database.list(COLUMNS + "where state = 'ASKED' order by id limit ?", RoleGrants::read, MOST_LISTED);
    }

    private Grant locked(UUID id) {
        return database.first(COLUMNS + "where id = ? for update", RoleGrants::read, id).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Whoever bills the agency does not decide on bills. Asked again at the decision, for another role may have been given meanwhile. */
    private void refuseTogether(UUID accountId, Role role) {
        Set<Role> own = database.first("select roles from account where id = ? and status = 'ACTIVE' for update",
                row -> new RolesColumn().convertToEntityAttribute(row.text("roles")), accountId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (GrantRules.excluded(own, role)) {
            throw new ProblemException(AuthProblem.ROLES_EXCLUDE_EACH_OTHER);
        }
    }

    private static void refuseUnlessDealsWith(Actor actor, Role role) {
        if (!GrantRules.mayDealWith(actor.roles(), role)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
    }

    private static Grant read(Row row) throws SQLException {
        return new Grant(row.uuid("id"), row.uuid("account_id"), row.constant(Role.class, "role"),
                new RoleScope(row.text("npp"), row.text("facility"), row.text("branch")), row.constant(State.class, "state"), row.uuid("asked_by"), row.instant("asked_at"));
    }
}
