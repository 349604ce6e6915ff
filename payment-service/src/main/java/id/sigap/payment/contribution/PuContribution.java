package id.sigap.payment.contribution;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Contributions of wage earners (Penerima Upah), by the rules of the contribution month. */
public final class PuContribution {

    /** Earlier months fall under the relief of PP 49/2020 (JKK and JKM cut, JP put off), which is not charged here. */
    public static final YearMonth FIRST_MONTH = YearMonth.of(2021, 2);

    private final RuleBook rules;
    private final PensionAge pensionAge;

    public PuContribution(RuleBook rules) {
        this.rules = rules;
        this.pensionAge = new PensionAge(rules);
    }

    /**
     * The shares of one worker.
     *
     * @param wage fixed monthly wage: base pay and fixed allowances
     * @param born month of birth; null if not known yet, which is taken as below the pension age
     * @throws IllegalArgumentException for a month before {@link #FIRST_MONTH}
     */
    public List<Share> of(Rupiah wage, YearMonth born, BusinessScale scale, RiskClass risk, YearMonth month) {
        if (month.isBefore(FIRST_MONTH)) {
            throw new IllegalArgumentException("months before " + FIRST_MONTH + " are not charged");
        }
        LocalDate day = month.atDay(1);
        List<Share> shares = new ArrayList<>();
        for (Programme programme : programmes(scale, day)) {
            switch (programme) {
                case JHT -> shares.add(jht(wage, day));
                case JKK -> shares.add(employerOnly(Programme.JKK, rules.on(day, Rule.JKK_EMPLOYER, risk.name()), wage));
                case JKM -> shares.add(employerOnly(Programme.JKM, rules.on(day, Rule.JKM_EMPLOYER), wage));
                case JP -> {
                    if (born == null || !pensionAge.reachedBy(day, born)) {
                        shares.add(jp(wage, day));
                    }
                }
                case JKP -> throw new IllegalStateException("JKP is paid out of JKK and by the state, never billed");
            }
        }
        return shares;
    }

    private List<Programme> programmes(BusinessScale scale, LocalDate day) {
        String names = rules.on(day, Rule.PROGRAMMES, scale.name()).value();
        return Arrays.stream(names.split(" ")).map(Programme::valueOf).toList();
    }

    private Share jht(Rupiah wage, LocalDate day) {
        RuleRow employer = rules.on(day, Rule.JHT_EMPLOYER);
        return new Share(Programme.JHT, wage, Portion.of(employer, wage), Portion.of(rules.on(day, Rule.JHT_WORKER), wage),
                employer.regulation());
    }

    private Share jp(Rupiah wage, LocalDate day) {
        RuleRow employer = rules.on(day, Rule.JP_EMPLOYER);
        RuleRow cap = rules.on(day, Rule.JP_WAGE_CAP);
        Rupiah base = wage.min(Rupiah.of(cap.number().longValueExact()));
        return new Share(Programme.JP, base, Portion.of(employer, base), Portion.of(rules.on(day, Rule.JP_WORKER), base),
                employer.regulation() + "; " + cap.regulation());
    }

    private static Share employerOnly(Programme programme, RuleRow rate, Rupiah wage) {
        return new Share(programme, wage, Portion.of(rate, wage), Portion.NONE, rate.regulation());
    }
}
