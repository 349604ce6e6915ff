package id.sigap.claims.jkk;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * What a migrant worker or the heirs ask for.
 *
 * @param costs    by item: for what is paid at cost what it cost, zero for what is a fixed amount
 * @param accident day on which it happened, legal day in Asia/Jakarta
 */
public record PmiCase(Map<PmiItem, Rupiah> costs, LocalDate accident) {

    public PmiCase {
        Map<PmiItem, Rupiah> ordered = new EnumMap<>(PmiItem.class);
        ordered.putAll(costs);
        costs = Collections.unmodifiableMap(ordered);
        for (Map.Entry<PmiItem, Rupiah> cost : costs.entrySet()) {
            if (cost.getValue().isNegative() || !cost.getKey().atCost() && cost.getValue().isPositive()) {
                throw new IllegalArgumentException("a cost is not negative, and " + cost.getKey() + (cost.getKey().atCost() ? " has one" : " has none"));
            }
        }
    }
}
