package id.sigap.payment.contribution;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleRow;
import java.util.List;

/**
 * What one payer owes, by programme.
 *
 * @param rules every row that was used
 */
public record Charge(List<Item> items, List<RuleRow> rules) {

    public Charge {
        items = List.copyOf(items);
        rules = List.copyOf(rules);
    }

    /** @param base what it was reckoned from: an income, wages, a contract value */
    public record Item(Programme programme, Rupiah base, Rupiah amount) {
    }

    public Rupiah total() {
        Rupiah total = Rupiah.ZERO;
        for (Item item : items) {
            total = total.plus(item.amount());
        }
        return total;
    }

    /** What is owed to a programme; zero where it is not among them. */
    public Rupiah of(Programme programme) {
        Rupiah sum = Rupiah.ZERO;
        for (Item item : items) {
            if (item.programme() == programme) {
                sum = sum.plus(item.amount());
            }
        }
        return sum;
    }

    /** Whether a row in it is marked as general knowledge that nobody has read in the regulation yet. */
    public boolean provisional() {
        return rules.stream().anyMatch(row -> row.citation().verify());
    }
}
