package id.sigap.claims.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Commands to one claim come one after another, each made from what the one before left. */
@QuarkusTest
@WithTestResource(Infra.class)
class ClaimDeskTest {

    private static final ClaimCommand GRANT = new ClaimCommand.GrantDirectly(new Payout(Rupiah.ZERO, Rupiah.of(1_000_000), null));

    @Inject
    ClaimDesk desk;
    @Inject
    CaseFiles files;

    @Test
    void aCommandIsMadeFromTheClaimAsItStandsAlsoWhereItWasReadBeforeTheLock() {
        UUID id = open();
        QuarkusTransaction.requiringNew().run(() -> {
            ClaimStatus before = files.find(id).orElseThrow().claim().status();
            QuarkusTransaction.requiringNew().run(() -> desk.handle(id, claim -> Act.of(GRANT)));
            desk.handleIf(id, claim -> {
                assertTrue(claim.status() != before, () -> "still " + claim.status());
                return Optional.empty();
            });
        });
    }

    @Test
    void aClaimThatCallsForNothingIsLeftAlone() {
        UUID id = open();
        Claim before = claim(id);
        assertEquals(Optional.empty(), QuarkusTransaction.requiringNew().call(() -> desk.handleIf(id, claim -> Optional.empty())));
        assertEquals(before, claim(id));
        assertEquals(Optional.empty(), QuarkusTransaction.requiringNew().call(() -> desk.handle(Ids.next(), claim -> Act.of(GRANT))));
    }

    private Claim claim(UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> files.find(id).orElseThrow().claim());
    }

    private UUID open() {
        UUID person = Ids.next();
        Claim claim = Claim.filed(Ids.next(), person, new Claimant(Ids.next(), person, ClaimantKind.MEMBER, ClaimChannel.SYSTEM),
                new Subject(Programme.JKK, ClaimReason.TRANSPORT, MoneySource.FUND, "once", true), new Proof(1, "a".repeat(64), null, null, Instant.now()), Instant.now());
        Statement statement = new Statement(null, null, null, null, null, null, null, null, null, null, null, null, null);
        QuarkusTransaction.requiringNew().run(() -> desk.open(claim, new Opening(new BankAccount("008", "1234567890"), "SITI", statement, HoldTerms.ALL, List.of()), null));
        return claim.id();
    }
}
