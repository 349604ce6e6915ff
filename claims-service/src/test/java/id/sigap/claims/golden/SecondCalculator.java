package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.Map;

/**
 * A second opinion on every benefit: written from the domain reference alone, with its own constants, so that an error in the engine or in
 * a row of its rules cannot repeat itself here. Answers in whole rupiah by code, as the columns of {@code golden/cases.tsv} have them.
 */
final class SecondCalculator {

    private SecondCalculator() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> values) {
        var in = new Inputs(values);
        return switch (kind) {
            case "JHT_TAX" -> SecondJht.tax(day, in);
            case "JHT_TAX_LATER" -> SecondJht.laterTax(day, in);
            case "JHT_PARTIAL" -> SecondJht.partial(in);
            case "JHT_ACCRUAL" -> SecondJht.accrual(in);
            case "JKK_DEATH" -> SecondJkk.death(day, in);
            case "JKK_TOTAL_DISABILITY" -> SecondJkk.totalDisability(day, in);
            case "JKK_PARTIAL_DISABILITY" -> SecondLosses.partialDisability(in);
            case "JKK_STMB" -> SecondJkk.stmb(day, in);
            case "JKK_TRANSPORT" -> SecondJkk.transport(day, in);
            case "JKK_CARE" -> SecondJkk.care(day, in);
            case "SCHOLARSHIP" -> SecondJkm.scholarship(day, in);
            case "JKM" -> SecondJkm.death(day, in);
            case "JP_PENSION" -> SecondJp.pension(day, in);
            case "JP_WIDOW", "JP_CHILD" -> SecondJp.survivor(day, in, 50);
            case "JP_PARENT" -> SecondJp.survivor(day, in, 20);
            case "JP_AGE" -> SecondJp.age(in);
            case "JP_NEXT_YEAR" -> SecondJp.nextYear(in);
            case "JKP" -> SecondJkp.cash(day, in);
            case "LATE" -> SecondJkm.late(in);
            default -> throw new IllegalArgumentException("no such kind: " + kind);
        };
    }

    /** What the reference did not find has no case; asking for it is a mistake of the asker. */
    static void from(LocalDate first, LocalDate day) {
        if (day.isBefore(first)) {
            throw new IllegalArgumentException("the reference knows nothing before " + first + ": " + day);
        }
    }
}
