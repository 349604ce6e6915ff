package id.sigap.acceptance.bench.claims;

import id.sigap.contracts.claims.ClaimStatus;
import java.sql.SQLException;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where all claims stand in the end, each compared with what was in store for it.
 *
 * @param firstLost  number of the first claimant whose claim was lost; -1 for none
 * @param doublePaid transfers to a claim that had been paid
 * @param refused    requests that were not accepted
 */
record Census(double seconds, long lost, int firstLost, long doublePaid, long refused, long ended, long member) {

    static Census of(ClaimsService service, int claims, double seconds, long refused, long doublePaid) throws SQLException {
        BitSet right = new BitSet(claims);
        BitSet seen = new BitSet(claims);
        long[] twice = new long[1];
        Map<Fate.Waits, Long> waits = new EnumMap<>(Fate.Waits.class);
        service.each((claimant, status) -> {
            twice[0] += seen.get(claimant.number()) ? 1 : 0;
            seen.set(claimant.number());
            if (stands(claimant, status)) {
                right.set(claimant.number());
                waits.merge(claimant.fate().waits(), 1L, Long::sum);
            }
        });
        if (twice[0] > 0) {
            throw new IllegalStateException(twice[0] + " claims were filed a second time under one Idempotency-Key");
        }
        int first = right.nextClearBit(0);
        return new Census(seconds, claims - right.cardinality(), first < claims ? first : -1, doublePaid, refused, waits.getOrDefault(Fate.Waits.FOR_NOBODY, 0L),
                waits.getOrDefault(Fate.Waits.FOR_THE_MEMBER, 0L));
    }

    private static boolean stands(Claimant claimant, ClaimStatus status) {
        return claimant.fate().end() == status;
    }
}
