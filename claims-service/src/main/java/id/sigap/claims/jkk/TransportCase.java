package id.sigap.claims.jkk;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What bringing the person cost.
 *
 * @param costs    by mode, as the receipts say; what is missing cost nothing
 * @param accident day of the accident, legal day in Asia/Jakarta
 */
public record TransportCase(Map<TransportMode, Rupiah> costs, LocalDate accident) {

    public TransportCase {
        Map<TransportMode, Rupiah> ordered = new EnumMap<>(TransportMode.class);
        ordered.putAll(costs);
        costs = Collections.unmodifiableMap(ordered);
        for (Rupiah cost : costs.values()) {
            if (cost.isNegative()) {
                throw new IllegalArgumentException("a cost is not negative");
            }
        }
    }
}
