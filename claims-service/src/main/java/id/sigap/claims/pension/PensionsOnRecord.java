package id.sigap.claims.pension;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.programme.PensionsGranted;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tells the rules of what was granted before. */
@ApplicationScoped
class PensionsOnRecord implements PensionsGranted {

    /** One member's, and those of whom the member left. */
    private static final int MOST = 50;

    private final PensionTable table;
    private final RuleBook book;

    PensionsOnRecord(PensionTable table, RuleBook book) {
        this.table = table;
        this.book = book;
    }

    @Override
    public boolean goesOn(UUID insured) {
        return table.ofInsured(insured, MOST).stream().anyMatch(Pension::goesOn);
    }

    @Override
    public Optional<Rupiah> ofMember(UUID insured, LocalDate day) {
        return truly(insured).stream().filter(pension -> pension.kind() == JpKind.OLD_AGE || pension.kind() == JpKind.DISABILITY)
                .filter(pension -> !day.isBefore(pension.months().on())).max(Comparator.comparing(pension -> pension.months().on()))
                .map(pension -> pension.months().of(YearMonth.from(day), book).amount());
    }

    @Override
    public Optional<YearMonth> paidThrough(UUID insured) {
        return truly(insured).stream().map(Pension::paidThrough).max(YearMonth::compareTo);
    }

    /** Without those whose claim was taken back. */
    private List<Pension> truly(UUID insured) {
        return table.ofInsured(insured, MOST).stream()
                .filter(pension -> !(pension.state() instanceof PensionState.Ended ended && ended.because() == EndGround.CLAIM_WITHDRAWN)).toList();
    }
}
