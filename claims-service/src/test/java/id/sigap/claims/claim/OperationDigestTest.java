package id.sigap.claims.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OperationDigestTest {

    private static final UUID CLAIM = new UUID(1, 2);

    @Test
    void anyChangeOfTheOperationChangesTheDigest() {
        Set<String> digests = Stream.of(
                OperationDigest.of(CLAIM, 1, "008", "12345", Rupiah.of(100)), OperationDigest.of(new UUID(1, 3), 1, "008", "12345", Rupiah.of(100)),
                OperationDigest.of(CLAIM, 2, "008", "12345", Rupiah.of(100)), OperationDigest.of(CLAIM, 1, "009", "12345", Rupiah.of(100)),
                OperationDigest.of(CLAIM, 1, "008", "12346", Rupiah.of(100)), OperationDigest.of(CLAIM, 1, "008", "12345", Rupiah.of(101)),
                OperationDigest.of(CLAIM, 1, "008", "12345", null)).collect(Collectors.toSet());

        assertEquals(7, digests.size());
        assertTrue(digests.stream().allMatch(digest -> digest.matches("[0-9a-f]{64}")));
    }

    @Test
    void theSameOperationHasTheSameDigest() {
        assertEquals(OperationDigest.of(CLAIM, 1, "008", "12345", Rupiah.of(100)), OperationDigest.of(CLAIM, 1, "008", "12345", Rupiah.of(100)));
    }
}
