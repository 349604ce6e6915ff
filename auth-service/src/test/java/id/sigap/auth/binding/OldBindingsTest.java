package id.sigap.auth.binding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class OldBindingsTest {

    @Inject
    Database database;

    @Inject
    OldBindings old;

    private UUID binding(UUID account, String status, int daysAgo) {
        UUID id = UUID.randomUUID();
        database.update("""
                insert into binding (id, account_id, status, claimed, created_at, changed_at, expires_at)
                values (?, ?, ?, ?, now() - make_interval(days => ?), now() - make_interval(days => ?), now())""", id, account, status, new byte[1], daysAgo, daysAgo);
        return id;
    }

    @Test
    void whatCameToNothingIsForgottenAfterNinetyDaysWithItsCaseAndTheRestStays() {
        UUID account = Client.signedIn().accountId();
        UUID officer = UUID.randomUUID();
        UUID refused = binding(account, "REFUSED_BY_OFFICER", 91);
        binding(account, "NOT_CONFIRMED", 91);
        binding(account, "EXPIRED", 91);
        Set<UUID> stay = Set.of(binding(account, "EXPIRED", 89), binding(account, "BOUND", 400), binding(account, "WITH_OFFICER", 91), binding(account, "PROVED", 91));
        UUID officersCase = UUID.randomUUID();
        database.update("insert into binding_case (id, binding_id, account_id, reason, state, refusal, opened_at, due_on) values (?, ?, ?, 'OTHER', 'REFUSED', 'OTHER_PERSON', now(), now())",
                officersCase, refused, account);
        database.update("insert into binding_case_act (id, case_id, account_id, officer_id, act, at) values (?, ?, ?, ?, 'REFUSE', now())", UUID.randomUUID(), officersCase,
                account, officer);

        QuarkusTransaction.requiringNew().run(old::forget);

        assertEquals(stay, database.list("select id from binding where account_id = ?", row -> row.uuid("id"), account).stream().collect(Collectors.toSet()));
        assertEquals(0, database.list("select id from binding_case where account_id = ?", row -> row.uuid("id"), account).size());
        assertEquals(1, database.list("select id from binding_case_act where account_id = ?", row -> row.uuid("id"), account).size());
    }
}
