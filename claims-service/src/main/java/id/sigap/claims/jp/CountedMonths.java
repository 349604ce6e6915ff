package id.sigap.claims.jp;

import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.util.OptionalInt;

/**
 * The masa iur that counts when a member has died: the real one if it suffices; else, before the pension age, the deemed one if membership was
 * long and its months well paid (Permenaker 29/2015; domain reference 4.4); else none, and the survivors are paid at once.
 */
final class CountedMonths {

    private CountedMonths() {
    }

    static OptionalInt at(Death death, Density density, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow wanted = book.on(JpFigure.JP_PENSION_MONTHS, death.day());
        reasoning.rule(wanted);
        if (density.paidMonths() >= wanted.whole()) {
            return OptionalInt.of(density.paidMonths());
        }
        if (!death.beforePensionAge()) {
            return OptionalInt.empty();
        }
        RuleRow member = book.on(JpFigure.JP_SURVIVOR_MEMBER_MONTHS, death.day());
        RuleRow share = book.on(JpFigure.JP_SURVIVOR_DENSITY, death.day());
        RuleRow deemed = book.on(JpFigure.JP_DEEMED_MONTHS, death.day());
        reasoning.rule(member).rule(share).rule(deemed);
        return density.memberMonths() >= member.whole() && density.isAtLeast(share.rate()) ? OptionalInt.of(deemed.whole()) : OptionalInt.empty();
    }
}
