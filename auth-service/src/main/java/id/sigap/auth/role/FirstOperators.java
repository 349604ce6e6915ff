package id.sigap.auth.role;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.account.ChangeRoles;
import id.sigap.auth.account.RoleScope;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Makes the first operators, at the command of who runs the service, while there is none. All others are granted. */
@ApplicationScoped
class FirstOperators {

    private static final Logger LOG = Logger.getLogger(FirstOperators.class);

    private final AuthConfig config;
    private final Database database;
    private final Accounts accounts;
    private final Contacts contacts;
    private final ChangeRoles roles;
    private final SafetyLog log;

    FirstOperators(AuthConfig config, Database database, Accounts accounts, Contacts contacts, ChangeRoles roles, SafetyLog log) {
        this.config = config;
        this.database = database;
        this.accounts = accounts;
        this.contacts = contacts;
        this.roles = roles;
        this.log = log;
    }

    void start(@Observes StartupEvent event) {
        config.firstOperators().ifPresent(named -> QuarkusTransaction.requiringNew().run(() -> make(named)));
    }

    /** @return how many were made; none if there is an operator already */
    int make(List<String> named) {
        database.call("select pg_advisory_xact_lock(hashtext('auth.first-operators'))");
        if (database.first("select from account where 'OPERATOR' = any (string_to_array(roles, ',')) and status = 'ACTIVE' limit 1", row -> true).isPresent()) {
            LOG.warn("there is an operator already: no first one is made");
            return 0;
        }
        List<UUID> found = named.stream().flatMap(text -> Contact.read(text).stream()).flatMap(contact -> accounts.byContact(contacts.indexOf(contact)).stream())
                .filter(Account::isActive).map(Account::id).distinct().toList();
        found.forEach(accountId -> {
            roles.give(accountId, Role.OPERATOR, RoleScope.NONE);
            log.record(accountId, What.ROLE_GRANTED, Where.HERE);
        });
        LOG.warnf("%d of %d named accounts are operators now", found.size(), named.size());
        return found.size();
    }
}
