package id.sigap.claims.programme;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.benefit.Together;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.ProgrammePapers;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.jkp.JkpCase;
import id.sigap.claims.jkp.JkpDocuments;
import id.sigap.claims.jkp.JkpEligibility;
import id.sigap.claims.jkp.JkpFacts;
import id.sigap.claims.jkp.JkpMonthEligibility;
import id.sigap.claims.jkp.JkpSchedule;
import id.sigap.claims.jkp.JkpWage;
import id.sigap.claims.jkp.MonthCase;
import id.sigap.claims.jkp.Since;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** JKP, a claim for each month: the right is judged with the first one, the later ones by what was done for new work. */
@ApplicationScoped
class JkpRules implements ProgrammeRules {

    private final ReadModels readModels;
    private final JkpRecord record;
    private final RuleBook book;

    JkpRules(ReadModels readModels, JkpRecord record, RuleBook book) {
        this.readModels = readModels;
        this.record = record;
        this.book = book;
    }

    @Override
    public Programme programme() {
        return Programme.JKP;
    }

    @Override
    public Assessment assess(Filing filing, LocalDate day) {
        JkpAsked asked = JkpAsked.of(filing.statement().jobLoss(), day, book);
        MemberRecord member = readModels.member(filing.personId());
        LostWork lost = LostWork.of(member.works(), asked.how());
        JkpFacts facts = record.facts(filing.personId(), member, lost, asked, day);
        Optional<LocalDate> approved = asked.month() == 1 ? Optional.of(day) : record.firstApproved(filing.personId(), asked.stated().on());
        JkpSchedule schedule = lost == null || lost.wage() == null || facts.loss() == null ? null
                : schedule(new JkpWage(lost.wage(), facts.loss().day()), approved.orElse(day));
        JkpSchedule.Payment payment = schedule == null ? null : schedule.payments().get(asked.month() - 1);
        return new Assessment(judge(asked, facts, lost, approved, payment, day), subject(asked), HoldTerms.ALL, payment == null ? null : payment.amount(),
                schedule == null ? List.of() : List.of(schedule.reasoning().explanation()), readModels.of(filing.personId(), Programme.JKP).membershipAsOf(), null);
    }

    /** A report that was corrected since may name a later day than the one that was approved for. */
    private JkpSchedule schedule(JkpWage wage, LocalDate approvedOn) {
        return JkpSchedule.of(wage, approvedOn.isBefore(wage.lostOn()) ? wage.lostOn() : approvedOn, Since.NOTHING, book);
    }

    private Eligibility judge(JkpAsked asked, JkpFacts facts, LostWork lost, Optional<LocalDate> approved, JkpSchedule.Payment payment, LocalDate day) {
        List<Eligibility> answers = new ArrayList<>();
        answers.add(Judge.judge(List.of(new EndIsAsReported()), new StatedEnd(asked.loss(), lost == null ? null : lost.loss()),
                new ReasoningBuilder("Akhir hubungan kerja", "End of the employment", day)));
        if (asked.month() == 1) {
            answers.add(JkpEligibility.judge(new JkpCase(facts, day, book)));
        } else {
            answers.add(Judge.judge(List.of(new FirstMonthIsGranted()), approved, new ReasoningBuilder("Hak atas JKP", "Right to JKP", day)));
        }
        if (payment != null && approved.isPresent()) {
            answers.add(JkpMonthEligibility.judge(month(asked, facts, payment, day)));
        }
        return Together.of(new ReasoningBuilder("Kelayakan klaim JKP bulan ke-" + asked.month(), "Eligibility of month " + asked.month() + " of JKP", day), answers);
    }

    /** The first month is asked for before its date is known, and paid from then on; a claim has an account. */
    private MonthCase month(JkpAsked asked, JkpFacts facts, JkpSchedule.Payment payment, LocalDate day) {
        JkpSchedule.Payment claimed = asked.month() > 1 ? payment
                : new JkpSchedule.Payment(payment.number(), payment.month(), facts.loss().day(), payment.amount());
        return new MonthCase(claimed, facts.loss().day(), asked.stated().agreement(), true, asked.search(), facts.since(), day, book);
    }

    private static Subject subject(JkpAsked asked) {
        return new Subject(Programme.JKP, ClaimReason.JOB_LOSS, MoneySource.FUND, asked.key(), true);
    }

    @Override
    public Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day) {
        JkpAsked asked = JkpAsked.of(filing.statement().jobLoss(), day, book);
        return asked.month() > 1 ? Set.of() : JkpDocuments.of(asked.stated().on(), book).stream().map(ProgrammePapers::of).collect(Collectors.toSet());
    }

    /** Cash is paid from the month after the approval on. */
    @Override
    public Optional<LocalDate> payableFrom(Filing filing, LocalDate approvedOn) {
        JkpAsked asked = JkpAsked.of(filing.statement().jobLoss(), approvedOn, book);
        return asked.month() > 1 ? Optional.empty()
                : Optional.of(schedule(new JkpWage(Rupiah.ZERO, asked.stated().on()), approvedOn).payments().getFirst().claimFrom());
    }
}
