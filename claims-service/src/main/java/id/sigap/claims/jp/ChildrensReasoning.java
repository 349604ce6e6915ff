package id.sigap.claims.jp;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells for which children a payment is, and which share each of them has. */
public final class ChildrensReasoning {

    private ChildrensReasoning() {
    }

    /** Of one month. @param due what is paid of it */
    public static Reasoning ofMonth(ChildrensPension pension, YearMonth month, List<ChildPart> due, RuleBook book) {
        RaisedPension whole = pension.whole().of(month, book);
        LocalDate day = month.atDay(1).isBefore(pension.whole().on()) ? pension.whole().on() : month.atDay(1);
        ReasoningBuilder reasoning = new ReasoningBuilder("Bagian anak bulan " + month, "The children's shares of " + month, day)
                .input("pensiun semua anak bersama", "pension of all children together", whole.amount())
                .rule(book.on(JpFigure.JP_CHILD_SHARE, day)).rule(book.on(JpFigure.JP_CHILDREN, day)).rule(book.on(JpFigure.JP_CHILD_AGE, day)).part(whole.reasoning());
        for (ChildPart part : due) {
            reasoning.input("anak lahir", "child born on", part.child().child().born());
            share(reasoning, whole.amount(), part);
        }
        return rounded(reasoning).total(sum(due.stream().map(ChildPart::amount).toList())).build();
    }

    private static void share(ReasoningBuilder reasoning, Rupiah whole, ChildPart part) {
        LocalDate born = part.child().child().born();
        if (part.amount().amount() < whole.amount() / part.sharedBy()) {
            reasoning.step("sisa bagian anak ini: selebihnya sudah dibayarkan untuk bulan ini", "what is left of this child's share: the rest of the month was paid before",
                    part.amount(), "{0}: ≤ {1} × 1/{2}", born, whole, part.sharedBy());
        } else {
            reasoning.step("bagian anak ini", "this child's share", part.amount(), "{0}: {1} × 1/{2}", born, whole, part.sharedBy());
        }
    }

    /** Of all months that a claim pays at once. */
    public static Reasoning untilNow(ChildrensPension pension, Set<UUID> some, LocalDate today, RuleBook book) {
        YearMonth last = YearMonth.from(today);
        List<PaidPart> due = pension.dueUntil(some, last, book);
        ReasoningBuilder reasoning = new ReasoningBuilder("Pensiun anak yang sudah jatuh tempo", "Children's pension that is due by now", today)
                .input("sejak", "since", pension.whole().begin()).input("sampai dengan", "up to and with", last);
        for (Sharer child : pension.children()) {
            List<Rupiah> months = due.stream().filter(part -> part.child().equals(child.id())).map(PaidPart::amount).toList();
            if (!months.isEmpty()) {
                reasoning.input("anak lahir", "child born on", child.child().born())
                        .step("bagian anak ini, semua bulan", "this child's shares of all months", sum(months), "{0}: {1}", child.child().born(), months.size());
            }
        }
        List<ChildPart> latest = pension.dueTo(some, last, book);
        if (!latest.isEmpty()) {
            reasoning.part(ofMonth(pension, last, latest, book));
        }
        return rounded(reasoning).total(sum(due.stream().map(PaidPart::amount).toList())).build();
    }

    private static ReasoningBuilder rounded(ReasoningBuilder reasoning) {
        return reasoning.rounding("bagian dibulatkan ke bawah; sisa rupiah kepada anak yang disebut lebih dulu; anak yang haknya berakhir meninggalkan bagiannya kepada yang lain",
                "shares are cut to whole rupiah, and what is left goes to the child named first; a child whose right ends leaves its share to the others");
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
