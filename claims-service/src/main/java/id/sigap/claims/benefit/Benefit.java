package id.sigap.claims.benefit;

import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;
import java.util.List;

/** What a claim brings, with how. Items of zero rupiah are left out. */
public record Benefit(List<BenefitItem> items, Reasoning reasoning) {

    public Benefit {
        items = items.stream().filter(item -> item.amount().isPositive()).toList();
    }

    /** Of all items that are paid once. */
    public Rupiah atOnce() {
        return items.stream().filter(item -> item.rhythm() == BenefitItem.Rhythm.ONCE).map(BenefitItem::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** Of everything whose number of payments is known. */
    public Rupiah total() {
        return items.stream().map(item -> Rupiah.of(Math.multiplyExact(item.amount().amount(), item.times()))).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The amount of the item with that code, zero where there is none. */
    public Rupiah of(String code) {
        return items.stream().filter(item -> item.code().equals(code)).map(BenefitItem::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
