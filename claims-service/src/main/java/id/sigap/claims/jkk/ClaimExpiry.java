package id.sigap.claims.jkk;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/** When the right to claim lapses (PP 44/2015, PP 82/2019 pasal 26; domain reference 4.2). */
public final class ClaimExpiry {

    private ClaimExpiry() {
    }

    /**
     * The last day on which a claim is in time: the same day of the year in which it lapses, itself included. Of 29 February it is 28 February where
     * that year has no such day.
     *
     * @param accident day of the accident or diagnosis; the law of that day holds
     */
    public static LocalDate lastDay(LocalDate accident, RuleBook book) {
        return accident.plusYears(book.on(JkkFigure.JKK_CLAIM_EXPIRY_YEARS, accident).whole());
    }
}
