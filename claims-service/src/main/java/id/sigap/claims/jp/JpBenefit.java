package id.sigap.claims.jp;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.benefit.BenefitItem.Rhythm;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleKey;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What JP brings (PP 45/2015, Permenaker 29/2015; domain reference 4.4): a monthly pension, item {@link #MONTHLY}, or where the months do not
 * suffice all contributions with their development at once, item {@link #LUMP_SUM}. Nothing at all is an answer without items.
 */
public final class JpBenefit {

    public static final String MONTHLY = "JP_MONTHLY";
    public static final String LUMP_SUM = "JP_LUMP_SUM";

    private JpBenefit() {
    }

    /**
     * At the pension age, or when work ends after it.
     *
     * @param firstPayment whose rules apply
     */
    public static Benefit atPensionAge(PensionRights rights, Savings savings, LocalDate firstPayment, RuleBook book) {
        RuleRow wanted = book.on(JpFigure.JP_PENSION_MONTHS, firstPayment);
        return rights.paidMonths() >= wanted.whole() ? whole(JpKind.OLD_AGE, rights, firstPayment, book)
                : lumpSum(JpKind.LUMP_SUM_AT_PENSION_AGE, savings, about(JpKind.LUMP_SUM_AT_PENSION_AGE, rights, firstPayment).rule(wanted));
    }

    /** Of a total and permanent disability; no item where membership or density do not suffice: then the pension age decides. */
    public static Benefit atDisability(PensionRights rights, LocalDate firstPayment, RuleBook book) {
        RuleRow member = book.on(JpFigure.JP_DISABILITY_MEMBER_MONTHS, firstPayment);
        RuleRow density = book.on(JpFigure.JP_DISABILITY_DENSITY, firstPayment);
        if (rights.density().memberMonths() >= member.whole() && rights.density().isAtLeast(density.rate())) {
            return whole(JpKind.DISABILITY, rights, firstPayment, book);
        }
        return nothing(about(JpKind.DISABILITY, rights, firstPayment).rule(member).rule(density));
    }

    /** The pension by the formula, whatever the months are: of those who have the right to it. */
    public static Benefit whole(JpKind kind, PensionRights rights, LocalDate firstPayment, RuleBook book) {
        if (rights.paidMonths() == 0) {
            throw new IllegalArgumentException("who has not paid a month has no pension");
        }
        ReasoningBuilder reasoning = about(kind, rights, firstPayment);
        if (kind == JpKind.OLD_AGE) {
            reasoning.rule(book.on(JpFigure.JP_PENSION_MONTHS, firstPayment));
        } else if (kind == JpKind.DISABILITY) {
            reasoning.rule(book.on(JpFigure.JP_DISABILITY_MEMBER_MONTHS, firstPayment)).rule(book.on(JpFigure.JP_DISABILITY_DENSITY, firstPayment));
        } else {
            throw new IllegalArgumentException(kind + " is not a whole pension");
        }
        return monthly(kind, new MonthlyPension(firstPayment, book, reasoning).whole(rights.wage(), rights.paidMonths()), reasoning);
    }

    /** To whom a member leaves who had no pension yet; no item where nobody is entitled. */
    public static Benefit atDeath(PensionRights rights, Savings savings, Family family, Death death, RuleBook book) {
        Optional<JpKind> heir = family.entitledOn(death.day(), book);
        if (heir.isEmpty()) {
            return nothing(about(JpKind.LUMP_SUM_AT_DEATH, rights, death.day()));
        }
        ReasoningBuilder reasoning = about(heir.get(), rights, death.day());
        OptionalInt months = CountedMonths.at(death, rights.density(), book, reasoning);
        if (months.isEmpty()) {
            return lumpSum(JpKind.LUMP_SUM_AT_DEATH, savings, reasoning);
        }
        reasoning.input("masa iur yang diperhitungkan (bulan)", "months of contributions that count", months.getAsInt());
        RuleRow share = share(heir.get(), death.day(), book);
        return monthly(heir.get(), new MonthlyPension(death.day(), book, reasoning).part(rights.wage(), months.getAsInt(), share), reasoning);
    }

    /**
     * To whom a pensioner leaves, or who follows when the survivor before lost the right: a share of the pension as it was paid, without new limits.
     *
     * @param pension the member's whole pension a month, with the raises until the day
     * @param day     of the death or of the change
     */
    public static Benefit afterPensioner(Rupiah pension, Family family, LocalDate day, RuleBook book) {
        if (pension.isNegative()) {
            throw new IllegalArgumentException("a pension is not negative");
        }
        Optional<JpKind> heir = family.entitledOn(day, book);
        ReasoningBuilder reasoning = new ReasoningBuilder("Manfaat bagi ahli waris penerima pensiun", "Benefit of a pensioner's survivors", day)
                .input("pensiun yang dibayarkan", "pension as paid", pension);
        if (heir.isEmpty()) {
            return nothing(reasoning);
        }
        RuleRow share = share(heir.get(), day, book);
        ExactAmount part = ExactAmount.of(pension).times(share.rate());
        reasoning.rule(share).step("bagian ahli waris", "survivor's part", part.rounded(), "{0} × {1}", pension, share.rate());
        return monthly(heir.get(), part, reasoning);
    }

    private static RuleRow share(JpKind heir, LocalDate day, RuleBook book) {
        RuleKey key = switch (heir) {
            case SPOUSE -> JpFigure.JP_SPOUSE_SHARE;
            case CHILD -> JpFigure.JP_CHILD_SHARE;
            case PARENT -> JpFigure.JP_PARENT_SHARE;
            case OLD_AGE, DISABILITY, LUMP_SUM_AT_PENSION_AGE, LUMP_SUM_AT_DEATH -> throw new IllegalArgumentException(heir + " is no survivor's share");
        };
        return book.on(key, day);
    }

    private static ReasoningBuilder about(JpKind kind, PensionRights rights, LocalDate day) {
        ReasoningBuilder reasoning = new ReasoningBuilder(kind.label().indonesian(), kind.label().english(), day)
                .input("masa iur (bulan)", "months of contributions", rights.density().paidMonths())
                .input("masa kepesertaan (bulan)", "months of membership", rights.density().memberMonths())
                .input("kepadatan iuran", "density of contributions", rights.density().share())
                .input("rata-rata upah tertimbang sebulan", "weighted average wage of a month", rights.wage().rounded());
        return rights.origin() == null ? reasoning : reasoning.part(rights.origin());
    }

    private static Benefit monthly(JpKind kind, ExactAmount pension, ReasoningBuilder reasoning) {
        Rupiah paid = pension.rounded();
        reasoning.rounding("hanya jumlah yang dibayar dibulatkan, ke rupiah terdekat, setengah ke atas; angka antara ditulis dalam rupiah penuh",
                "only what is paid is rounded, to the nearest rupiah, half up; figures in between are written in whole rupiah").total(paid);
        return new Benefit(List.of(new BenefitItem(MONTHLY, kind.label(), paid, Rhythm.MONTHLY, BenefitItem.UNTIL_ENDED)), reasoning.build());
    }

    private static Benefit lumpSum(JpKind kind, Savings savings, ReasoningBuilder reasoning) {
        Rupiah total = savings.total();
        reasoning.step("iuran dan hasil pengembangan", "contributions and development", total, "{0} + {1}", savings.contributions(), savings.development()).total(total);
        return new Benefit(List.of(new BenefitItem(LUMP_SUM, kind.label(), total, Rhythm.ONCE, 1)), reasoning.build());
    }

    private static Benefit nothing(ReasoningBuilder reasoning) {
        return new Benefit(List.of(), reasoning.total(Rupiah.ZERO).build());
    }
}
