package id.sigap.claims.golden;

import id.sigap.claims.benefit.BenefitItem;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.jkp.Contributions;
import id.sigap.claims.jkp.EmployerScale;
import id.sigap.claims.jkp.EndOfWork;
import id.sigap.claims.jkp.JkpBenefit;
import id.sigap.claims.jkp.JkpCase;
import id.sigap.claims.jkp.JkpEligibility;
import id.sigap.claims.jkp.JkpFacts;
import id.sigap.claims.jkp.JkpWage;
import id.sigap.claims.jkp.JobLoss;
import id.sigap.claims.jkp.Joined;
import id.sigap.claims.jkp.Since;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Asks the engine for the kind of JKP. */
final class JkpGolden {

    private JkpGolden() {
    }

    static Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs, RuleBook book) {
        if (!kind.equals("JKP")) {
            throw new IllegalArgumentException("no kind of JKP is called " + kind);
        }
        Map<String, Long> answer = new LinkedHashMap<>();
        if (JkpEligibility.judge(new JkpCase(facts(day, inputs), day, book)) instanceof Eligibility.Eligible) {
            JkpWage wage = new JkpWage(Rupiah.of(Long.parseLong(inputs.get("wage"))), day);
            for (BenefitItem item : JkpBenefit.compute(wage, book).items()) {
                answer.put(item.code(), item.amount().amount());
            }
        }
        return answer;
    }

    /** Meets every condition but those on contributions. The cases count months in a row beyond the last 24 too; only those within count. */
    private static JkpFacts facts(LocalDate day, Map<String, String> inputs) {
        int paid = Integer.parseInt(inputs.get("months-in-24"));
        int inARow = Math.min(paid, Integer.parseInt(inputs.get("consecutive-months")));
        return new JkpFacts(true, day.minusYears(30), day.minusYears(3), Segment.PU, EmployerScale.MEDIUM_LARGE, Set.of(Joined.values()),
                new JobLoss(EndOfWork.PHK, day), Contributions.paid(paid, inARow), Since.NOTHING, List.of());
    }
}
