package id.sigap.acceptance.data;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * What a membership has gathered: the present wage's contribution for each month, as earlier wages were lower and interest was
 * credited for them. Rates and the JP ceiling from domain reference, section 3.
 */
final class Holdings {

    private static final long JHT_PER_MILLE = 57;
    private static final long JP_PER_MILLE = 30;
    private static final long JP_CEILING = 10_547_400;
    private static final YearMonth JP_BEGAN = YearMonth.of(2015, 7);

    private Holdings() {
    }

    /**
     * @param claimed whether the JHT balance was paid out: nothing is left of it then
     * @param ids     of the ledger account of JHT (0) and of JP (1)
     */
    static List<Member.Holding> of(BusinessScale scale, long wage, LocalDate from, LocalDate until, boolean claimed, IntFunction<UUID> ids) {
        List<Member.Holding> all = new ArrayList<>(2);
        YearMonth last = YearMonth.from(until).minusMonths(1);
        if (scale == BusinessScale.MIKRO || last.isBefore(YearMonth.from(from))) {
            return all;
        }
        if (!claimed) {
            add(all, Programme.JHT, wage * JHT_PER_MILLE / 1_000, YearMonth.from(from), last, ids.apply(0));
        }
        if (scale != BusinessScale.KECIL) {
            YearMonth began = YearMonth.from(from).isBefore(JP_BEGAN) ? JP_BEGAN : YearMonth.from(from);
            add(all, Programme.JP, Math.min(wage, JP_CEILING) * JP_PER_MILLE / 1_000, began, last, ids.apply(1));
        }
        return all;
    }

    private static void add(List<Member.Holding> all, Programme programme, long contribution, YearMonth first, YearMonth last, UUID id) {
        long months = first.until(last, ChronoUnit.MONTHS) + 1;
        if (months > 0) {
            all.add(new Member.Holding(id, programme, months * contribution, contribution, last.toString()));
        }
    }
}
