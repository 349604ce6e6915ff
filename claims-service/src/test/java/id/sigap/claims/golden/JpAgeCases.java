package id.sigap.claims.golden;

import java.time.LocalDate;

/**
 * The pension age on both sides of each of its changes. Nobody here is born before July 1959, who passed 56 before JP began, nor on 29 February
 * with a birthday in a year without it: the reference says nothing of either.
 */
final class JpAgeCases {

    private JpAgeCases() {
    }

    static void addTo(CaseList list) {
        for (String born : new String[] {"1959-07-01", "1959-07-02", "1960-02-29", "1961-11-10"}) {
            age(list, LocalDate.parse(born));
        }
        for (int change = 2019; change <= 2043; change += 3) {
            int before = 56 + (change - 2019) / 3;
            LocalDate birthdayOnTheChange = LocalDate.of(change - before, 1, 1);
            for (int shift = -1; shift <= 1; shift++) {
                age(list, birthdayOnTheChange.plusDays(shift));
                age(list, birthdayOnTheChange.plusYears(1).plusDays(shift));
            }
            age(list, birthdayOnTheChange.plusMonths(6).plusDays(13));
        }
        for (String born : new String[] {"1966-05-20", "1967-05-20", "1968-08-17", "1969-04-04", "1985-10-30",
            "1990-12-31", "2000-01-01", "2005-06-15"}) {
            age(list, LocalDate.parse(born));
        }
    }

    private static void age(CaseList list, LocalDate born) {
        list.add("JP-AGE", "JP_AGE", "2025-06-15", "born=" + born);
    }
}
