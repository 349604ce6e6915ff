package id.sigap.payment.reconciliation;

import id.sigap.payment.reconciliation.Books.Booked;
import id.sigap.payment.reconciliation.StatementLine.Direction;
import id.sigap.payment.reconciliation.StatementLine.Nature;
import id.sigap.payment.testing.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

/** A day of the books and the statement of it, in which so much is wrong, and what has to be found. */
final class Injected {

    private final List<Booked> booked = new ArrayList<>();
    private final Map<String, Integer> wanted = new HashMap<>();
    private final CamtFile file;

    /** @param each one line in so many has something wrong with it */
    Injected(Books books, CamtFile file, int count, int each, Random random) {
        this.file = file;
        for (int i = 0; i < count; i++) {
            Booked one = books.draft(i, random.nextBoolean(), 10_000 + random.nextInt(5_000_000));
            boolean inLedger = true;
            if (random.nextInt(each) == 0) {
                inLedger = spoil(one, random.nextInt(7), i);
            } else {
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
            }
            if (inLedger) {
                booked.add(one);
            }
        }
    }

    /** @return whether the ledger has it */
    private boolean spoil(Booked one, int how, int i) {
        switch (how) {
            case 0 -> want("MISSING_AT_BANK", one);
            case 1 -> {
                want("MISSING_IN_LEDGER", one);
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
                return false;
            }
            case 2 -> {
                want("WRONG_AMOUNT", one);
                line(one, Nature.PLAIN, one.amount() + 1, one.account(), i);
            }
            case 3 -> {
                want("DUPLICATE", one);
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
            }
            case 4 -> {
                want("RETURNED", one);
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
                file.line(one.payout() ? Direction.CREDIT : Direction.DEBIT, Nature.RETURN, one.amount(), one.reference(), "T" + i, null);
            }
            case 5 -> {
                line(one, Nature.PLAIN, one.amount(), one.payout() ? "99990000001" : null, i);
                if (one.payout()) {
                    want("WRONG_ACCOUNT", one);
                }
            }
            default -> {
                want("FEE", one);
                line(one, Nature.PLAIN, one.amount(), one.account(), i);
                file.line(Direction.DEBIT, Nature.FEE, 2_500, one.reference(), "F" + i, null);
            }
        }
        return true;
    }

    private void line(Booked one, Nature nature, long amount, String account, int i) {
        file.line(one.payout() ? Direction.DEBIT : Direction.CREDIT, nature, amount, one.reference(), "B" + i, account);
    }

    private void want(String kind, Booked one) {
        wanted.merge(kind + " " + one.reference(), 1, Integer::sum);
    }

    List<Booked> booked() {
        return booked;
    }

    Map<String, Integer> wanted() {
        return wanted;
    }

    Map<String, Long> wantedByKind() {
        return wanted.keySet().stream().collect(Collectors.groupingBy(key -> key.substring(0, key.indexOf(' ')), java.util.TreeMap::new, Collectors.counting()));
    }

    /** Open cases as {@link #wanted} has them. */
    static Map<String, Integer> found() {
        Map<String, Integer> found = new HashMap<>();
        try (Connection c = Sql.open(); ResultSet rows = Sql.prepare(c, "select kind, reference from money_case where closed_at is null").executeQuery()) {
            while (rows.next()) {
                found.merge(rows.getString(1) + " " + rows.getString(2), 1, Integer::sum);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return found;
    }
}
