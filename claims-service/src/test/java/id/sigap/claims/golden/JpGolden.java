package id.sigap.claims.golden;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.Death;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.JpBenefit;
import id.sigap.claims.jp.PensionRights;
import id.sigap.claims.jp.Savings;
import id.sigap.claims.jp.YearlyRaise;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.PensionAge;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Asks the engine for the golden cases of JP. */
final class JpGolden {

    private JpGolden() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs, RuleBook book) {
        return switch (kind) {
            case "JP_PENSION" -> monthly(JpBenefit.atPensionAge(rights(inputs, "months"), new Savings(Rupiah.ZERO, Rupiah.ZERO), day, book));
            case "JP_WIDOW" -> survivor(new Family(Family.Spouse.ENTITLED, List.of(), false), day, inputs, book);
            case "JP_CHILD" -> survivor(new Family(Family.Spouse.NONE, List.of(Child.dependent(day)), false), day, inputs, book);
            case "JP_PARENT" -> survivor(new Family(Family.Spouse.NONE, List.of(), true), day, inputs, book);
            case "JP_AGE" -> age(PensionAge.reachedOn(LocalDate.parse(inputs.get("born")), book));
            case "JP_NEXT_YEAR" -> amount(YearlyRaise.pension(Rupiah.of(Long.parseLong(inputs.get("amount"))), new BigDecimal(inputs.get("inflation"))));
            default -> throw new IllegalArgumentException(kind + " is not of JP");
        };
    }

    private static Map<String, Long> survivor(Family family, LocalDate day, Map<String, String> inputs, RuleBook book) {
        return monthly(JpBenefit.atDeath(rights(inputs, "member-months"), new Savings(Rupiah.ZERO, Rupiah.ZERO), family, new Death(day, true), book));
    }

    private static PensionRights rights(Map<String, String> inputs, String memberMonths) {
        return PensionRights.given(Rupiah.of(Long.parseLong(inputs.get("average"))), Integer.parseInt(inputs.get("months")),
                Integer.parseInt(inputs.get(memberMonths)));
    }

    private static Map<String, Long> age(LocalDate reached) {
        return Map.of("YEAR", (long) reached.getYear(), "MONTH", (long) reached.getMonthValue(), "DAY", (long) reached.getDayOfMonth());
    }

    private static Map<String, Long> monthly(Benefit benefit) {
        return amount(benefit.of(JpBenefit.MONTHLY));
    }

    private static Map<String, Long> amount(Rupiah amount) {
        return amount.isPositive() ? Map.of(JpBenefit.MONTHLY, amount.amount()) : Map.of();
    }
}
