package id.sigap.claims.accident;

import id.sigap.claims.accident.AccidentView.NextAct;
import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.jkk.JkkFacts;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts together what is shown of accidents. */
@ApplicationScoped
class AccidentViews {

    private final AccidentClocks clocks;
    private final ReportTable reports;
    private final FormTable forms;
    private final LinkedClaims claims;
    private final Workers workers;
    private final LegalDays days;
    private final RuleBook book;

    AccidentViews(AccidentClocks clocks, ReportTable reports, FormTable forms, LinkedClaims claims, Workers workers, LegalDays days, RuleBook book) {
        this.clocks = clocks;
        this.reports = reports;
        this.forms = forms;
        this.claims = claims;
        this.workers = workers;
        this.days = days;
        this.book = book;
    }

    AccidentItem item(AccidentFile file, Locale language) {
        return AccidentItem.of(file, clocks.report(file, language), language);
    }

    ReceiptView receipt(Report report, Locale language) {
        return ReceiptView.of(report, clocks.own(report, language), language);
    }

    ReportView report(Report report, Locale language) {
        return ReportView.of(report, receipt(report, language));
    }

    /** @param account whose own words are in it */
    AccidentView whole(AccidentFile file, UUID account, Locale language) {
        Accident accident = file.accident();
        UUID victim = accident.victimId();
        List<ReportView> own = reports.of(file.id()).stream().filter(report -> report.accountId().equals(account))
                .map(report -> report(report, language)).toList();
        return new AccidentView(item(file, language), accident.progress().duplicateOf(), accident.reports(), file.cover().membershipId(),
                file.cover().segment(), clocks.stageOne(file, language), clocks.stageTwo(file, language).orElse(null), checks(file, language),
                accident.progress().outcome(), accident.progress().outcome() == null ? null : accident.progress().outcome().label().in(language),
                victim == null ? null : forms.stageOne(file.id(), victim).orElse(null), victim == null ? null : forms.stageTwo(file.id(), victim).orElse(null),
                own, claims.of(file.id()).stream().map(AccidentView.Linked::new).toList(), nextActs(accident.status()));
    }

    private List<CheckView> checks(AccidentFile file, Locale language) {
        Accident accident = file.accident();
        JkkFacts facts = new JkkFacts(accident.told().happenedAt(), file.cover().segment(), accident.cause(), accident.told().reportedAt(),
                accident.victimId() == null ? null : workers.coverage(accident.victimId()).orElse(null), null, null);
        return CheckView.of(facts, days.today(), book, language);
    }

    private static List<NextAct> nextActs(AccidentStatus status) {
        return switch (status) {
            case REPORTED -> List.of(NextAct.SEND_STAGE_ONE, NextAct.END_CARE, NextAct.ADD_NOTE);
            case STAGE_I -> List.of(NextAct.END_CARE, NextAct.SEND_STAGE_TWO, NextAct.ADD_NOTE);
            case STAGE_II, CLOSED -> List.of(NextAct.ADD_NOTE, NextAct.CHANGE_OUTCOME);
            case UNMATCHED, DUPLICATE, WITHDRAWN, REFUSED -> List.of();
        };
    }
}
