package id.sigap.payment.setup;

import id.sigap.payment.bank.PayoutFigure;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.rules.BpuFigure;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleFile;
import id.sigap.rules.RuleKey;
import java.util.List;
import java.util.stream.Stream;

/** Which figures this service works with, and the reviewed files that set them. */
public final class ContributionRules {

    private ContributionRules() {
    }

    /** @throws IllegalArgumentException for rules with a gap or an overlap */
    public static RuleBook book() {
        return RuleFile.book(keys(), ContributionFigure.FILE, BpuFigure.FILE, PensionFigure.FILE, PayoutFigure.FILE);
    }

    private static List<RuleKey> keys() {
        return Stream.<RuleKey[]>of(ContributionFigure.values(), BpuFigure.values(), PensionFigure.values(), PayoutFigure.values()).flatMap(Stream::of).toList();
    }
}
