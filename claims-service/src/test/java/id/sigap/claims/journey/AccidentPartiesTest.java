package id.sigap.claims.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.accident.AccidentParties;
import id.sigap.claims.accident.AccidentParties.Access;
import id.sigap.claims.accident.AccidentParties.Party;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.junit.jupiter.api.Test;

/** Who may add papers to an accident, and read those of others. */
@QuarkusTest
@WithTestResource(Infra.class)
class AccidentPartiesTest {

    @Inject
    Database db;
    @Inject
    AccidentParties parties;
    @Inject
    CurrentIdentityAssociation identities;

    private final Instant at = Instant.now().minus(Duration.ofHours(1));

    @Test
    @ActivateRequestContext
    void workerAndEmployerAddAndReadAReporterAddsAndReadsOnlyTheOwn() {
        Employee worker = Employee.arrived(db);
        Employee colleague = Employee.arrived(db);
        UUID report = UUID.fromString(Employee.report(colleague.token(), worker.toldOf(at)).then().statusCode(201).extract().path("reportId"));
        UUID accident = UUID.fromString(Api.as(worker.token()).get("/claims/v1/accidents").path("items[0].accidentId"));

        as(worker.accountId, Role.MEMBER, Map.of("pid", worker.personId.toString()));
        assertEquals(Optional.of(new Access(accident, worker.personId, Party.WORKER, true, true)), parties.access(accident));
        assertTrue(parties.access(report).isEmpty(), "another's report");
        as(Ids.next(), Role.EMPLOYER, Map.of("npp", worker.npp.value()));
        assertEquals(Optional.of(new Access(accident, worker.personId, Party.EMPLOYER, true, true)), parties.access(accident));
        as(colleague.accountId, Role.MEMBER, Map.of("pid", colleague.personId.toString()));
        assertEquals(Optional.of(new Access(accident, worker.personId, Party.REPORTER, true, false)), parties.access(report));
        assertTrue(parties.access(accident).isEmpty(), "a reporter does not know the accident");
        as(Ids.next(), Role.OFFICER, Map.of());
        assertEquals(Optional.of(new Access(accident, worker.personId, Party.OFFICER, true, true)), parties.access(accident));
        as(colleague.accountId, Role.OFFICER, Map.of());
        assertTrue(parties.access(accident).isEmpty(), "an officer who is involved");
        as(Ids.next(), Role.EMPLOYER, Map.of("npp", colleague.npp.value()));
        assertTrue(parties.access(accident).isEmpty(), "another's employer");
    }

    private void as(UUID account, Role role, Map<String, String> claims) {
        identities.setIdentity(QuarkusSecurityIdentity.builder().setPrincipal(new Token(account, claims)).addRole(role.name()).build());
    }

    private record Token(UUID account, Map<String, String> claims) implements JsonWebToken {
        @Override
        public String getName() {
            return account.toString();
        }

        @Override
        public Set<String> getClaimNames() {
            return claims.keySet();
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getClaim(String name) {
            return (T) ("sub".equals(name) ? account.toString() : claims.get(name));
        }
    }
}
