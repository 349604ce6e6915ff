package id.sigap.claims.golden;

import id.sigap.claims.jht.AccrualCase;
import id.sigap.claims.jht.JhtAccrual;
import id.sigap.claims.jht.JhtBenefit;
import id.sigap.claims.jht.JhtTax;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.jht.TaxedAmount;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;

/** Asks the engine for the kinds of JHT. */
final class JhtGolden {

    private JhtGolden() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs, RuleBook book) {
        Map<String, Long> answer = new LinkedHashMap<>();
        switch (kind) {
            case "JHT_TAX" -> {
                TaxedAmount taxed = JhtTax.compute(new TaxCase(rupiah(inputs, "gross"), rupiah(inputs, "paid-in-window"), yes(inputs, "after-window"),
                        yes(inputs, "npwp") ? TaxNumber.NPWP : TaxNumber.NONE, day), book);
                answer.put("TAX", taxed.tax().amount());
                answer.put("NET", taxed.net().amount());
            }
            case "JHT_TAX_LATER" -> {
                TaxNumber number = TaxNumber.of(yes(inputs, "citizen"), yes(inputs, "npwp-stated"));
                TaxedAmount taxed = JhtTax.compute(new TaxCase(rupiah(inputs, "gross"), Rupiah.ZERO, true, number, day), book);
                answer.put("TAX", taxed.tax().amount());
                answer.put("NET", taxed.net().amount());
            }
            case "JHT_PARTIAL" -> answer.put("GROSS",
                    JhtBenefit.compute(ClaimReason.valueOf("PARTIAL_" + inputs.get("share")), rupiah(inputs, "balance"), day, book).atOnce().amount());
            case "JHT_ACCRUAL" -> answer.put("BALANCE", JhtAccrual.accrue(AccrualCase.steady(rupiah(inputs, "opening"), YearMonth.from(day), rupiah(inputs, "monthly"),
                    Integer.parseInt(inputs.get("months"))), new BigDecimal(inputs.get("rate"))).balance().amount());
            default -> throw new IllegalArgumentException("no kind of JHT is called " + kind);
        }
        answer.values().removeIf(amount -> amount == 0);
        return answer;
    }

    private static Rupiah rupiah(Map<String, String> inputs, String name) {
        return Rupiah.of(Long.parseLong(inputs.get(name)));
    }

    private static boolean yes(Map<String, String> inputs, String name) {
        return inputs.get(name).equals("yes");
    }
}
