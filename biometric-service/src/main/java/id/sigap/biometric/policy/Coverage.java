package id.sigap.biometric.policy;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/** That the rows of one purpose leave no day and no amount open from the first of them on, and none twice, and ask more of more. */
final class Coverage {

    private Coverage() {
    }

    /** @throws IllegalArgumentException that names purpose, amount and day */
    static void require(Purpose purpose, List<PolicyRow> rows, LocalDate today) {
        if (rows.isEmpty()) {
            throw new IllegalArgumentException("no row for " + purpose);
        }
        TreeSet<LocalDate> changes = new TreeSet<>();
        for (PolicyRow row : rows) {
            changes.add(row.validFrom());
            if (row.validTo() != null) {
                changes.add(row.validTo().plusDays(1));
            }
        }
        if (changes.first().isAfter(today)) {
            throw new IllegalArgumentException(purpose + " has no row before " + changes.first());
        }
        // between two changes each day is like the first
        changes.forEach(day -> onOneDay(purpose, rows.stream().filter(row -> row.appliesOn(day)).sorted(Comparator.comparing(PolicyRow::from)).toList(), day));
    }

    private static void onOneDay(Purpose purpose, List<PolicyRow> bands, LocalDate day) {
        if (bands.isEmpty() || bands.getFirst().from().compareTo(Rupiah.ZERO) != 0) {
            throw new IllegalArgumentException(purpose + " has no row from Rp 0 on " + day);
        }
        for (int i = 1; i < bands.size(); i++) {
            PolicyRow less = bands.get(i - 1);
            PolicyRow more = bands.get(i);
            if (less.from().compareTo(more.from()) == 0) {
                throw new IllegalArgumentException(purpose + " has two rows from Rp " + more.from().amount() + " on " + day);
            }
            if (laxer(more, less)) {
                throw new IllegalArgumentException(more.name() + " is laxer than the band below it");
            }
        }
    }

    private static boolean laxer(PolicyRow more, PolicyRow less) {
        return more.acceptBelow() > less.acceptBelow() || more.unsureBelow() > less.unsureBelow() || more.officers() < less.officers()
                || more.targetFmr() > less.targetFmr();
    }
}
