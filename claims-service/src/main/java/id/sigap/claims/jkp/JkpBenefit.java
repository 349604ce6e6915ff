package id.sigap.claims.jkp;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.ArrayList;
import java.util.List;

/** The cash of JKP: a share of the wage for each of six months (PP 37/2021, PP 6/2025; domain reference 4.5). */
public final class JkpBenefit {

    /** Months that are paid at most; each has its share in the rules. */
    public static final int MONTHS = JkpFigure.JKP_CASH_SHARE.variants().size();

    private static final List<String> INDONESIAN = words("uang tunai bulan ke-");
    private static final List<String> ENGLISH = words("cash of month ");

    private JkpBenefit() {
    }

    /** Items are called {@code JKP_MONTH_1} to {@code JKP_MONTH_6}, each a payment of its own month. */
    public static Benefit compute(JkpWage asked, RuleBook book) {
        RuleRow cap = book.on(JkpFigure.JKP_WAGE_CAP, asked.lostOn());
        Rupiah counted = asked.wage().min(cap.rupiah());
        ReasoningBuilder reasoning = new ReasoningBuilder("Uang tunai JKP", "Cash of JKP", asked.lostOn())
                .input("upah terakhir yang dilaporkan", "last reported wage", asked.wage()).rule(cap)
                .step("upah yang dihitung", "wage that counts", counted, "min({0}, {1})", asked.wage(), cap.rupiah());
        List<BenefitItem> items = new ArrayList<>(MONTHS);
        Rupiah total = Rupiah.ZERO;
        for (int month = 1; month <= MONTHS; month++) {
            RuleRow share = book.on(JkpFigure.JKP_CASH_SHARE, JkpFigure.JKP_CASH_SHARE.variants().get(month - 1), asked.lostOn());
            Rupiah amount = counted.times(share.rate());
            reasoning.rule(share).step(INDONESIAN.get(month - 1), ENGLISH.get(month - 1), amount, "{0} × {1}", counted, share.rate());
            items.add(BenefitItem.repeated(code(month), INDONESIAN.get(month - 1), ENGLISH.get(month - 1), amount, BenefitItem.Rhythm.MONTHLY, 1));
            total = total.plus(amount);
        }
        return new Benefit(items, reasoning.rounding("setiap bulan ke rupiah terdekat, setengah ke atas", "each month to the nearest rupiah, half up")
                .total(total).build());
    }

    /** @param month from 1 on */
    static String code(int month) {
        return "JKP_" + JkpFigure.JKP_CASH_SHARE.variants().get(month - 1);
    }

    private static List<String> words(String before) {
        List<String> words = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            words.add(before + month);
        }
        return List.copyOf(words);
    }
}
