package id.sigap.claims.pension;

import id.sigap.claims.jp.ChildrensPension;
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
import java.util.Set;
import java.util.UUID;

/** Tells the rules of what was granted before. */
@ApplicationScoped
class PensionsOnRecord implements PensionsGranted {

    /** One member's, and those of whom the member left. */
    private static final int MOST = 50;

    private final PensionTable table;
    private final ChildrenTable children;
    private final RuleBook book;

    PensionsOnRecord(PensionTable table, ChildrenTable children, RuleBook book) {
        this.table = table;
        this.children = children;
        this.book = book;
    }

    @Override
    public boolean goesOn(UUID insured, JpKind wanted) {
        List<Pension> goingOn = table.ofInsured(insured, MOST).stream().filter(Pension::goesOn).toList();
        // one that was granted to one for all stays so until its next month has told who the children are
        return goingOn.stream().anyMatch(pension -> !beside(pension, wanted)) || !goingOn.isEmpty() && children.paidFor(insured).isEmpty();
    }

    @Override
    public Optional<Rupiah> ofMember(UUID insured, LocalDate day) {
        return truly(insured).stream().filter(pension -> pension.kind() == JpKind.OLD_AGE || pension.kind() == JpKind.DISABILITY)
                .filter(pension -> !day.isBefore(pension.months().on())).max(Comparator.comparing(pension -> pension.months().on()))
                .map(pension -> pension.months().of(YearMonth.from(day), book).amount());
    }

    @Override
    public Optional<YearMonth> paidThrough(UUID insured, JpKind follows) {
        return truly(insured).stream().filter(pension -> !beside(pension, follows)).map(Pension::paidThrough).max(YearMonth::compareTo);
    }

    @Override
    public Optional<ChildrensPension> ofChildren(UUID insured) {
        boolean granted = truly(insured).stream().anyMatch(pension -> pension.kind() == JpKind.CHILD);
        return granted ? children.of(insured, null) : Optional.empty();
    }

    @Override
    public Set<UUID> childrenPaid(UUID insured) {
        return children.paidFor(insured);
    }

    private static boolean beside(Pension pension, JpKind other) {
        return pension.kind() == JpKind.CHILD && other == JpKind.CHILD;
    }

    /** Without those whose claim was taken back. */
    private List<Pension> truly(UUID insured) {
        return table.ofInsured(insured, MOST).stream()
                .filter(pension -> !(pension.state() instanceof PensionState.Ended ended && ended.because() == EndGround.CLAIM_WITHDRAWN)).toList();
    }
}
