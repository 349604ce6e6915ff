package id.sigap.acceptance.bench.face.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.platform.json.JsonSetup;
import org.junit.jupiter.api.Test;

class SittersTest {

    private static final ObjectMapper JSON = JsonSetup.standalone();

    @Test
    void anOperationIsToldAsItsContractHasIt() {
        Sitter sitter = Sitter.fresh();
        Said said = Sitters.awaits(sitter);

        IdentityCheckRequested event = JSON.convertValue(said.body(), IdentityCheckRequested.class);
        assertEquals(event.aggregateId(), said.aggregate());
        assertEquals(sitter.operationId(), event.claimId());
        assertEquals(sitter.personId(), event.personId());
        assertEquals(sitter.accountId(), event.accountId());
    }
}
