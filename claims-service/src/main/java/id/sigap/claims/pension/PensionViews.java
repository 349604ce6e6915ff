package id.sigap.claims.pension;

import id.sigap.claims.jp.ChildPart;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;

/** Makes the view of a pension with what waits for it, and of a children's pension whom it is for. */
@ApplicationScoped
class PensionViews {

    private final Confirmations confirmations;
    private final AccountChanges changes;
    private final SharedPension shared;
    private final PensionTimes times;
    private final RuleBook book;

    PensionViews(Confirmations confirmations, AccountChanges changes, SharedPension shared, PensionTimes times, RuleBook book) {
        this.confirmations = confirmations;
        this.changes = changes;
        this.shared = shared;
        this.times = times;
        this.book = book;
    }

    PensionView view(PensionFile file, Locale language) {
        Pension pension = file.pension();
        boolean ofChildren = pension.kind() == JpKind.CHILD;
        List<Sharer> children = shared.children(pension);
        List<ChildPart> due = ofChildren && pension.goesOn() ? shared.due(shared.whole(pension), children, pension.next()) : List.of();
        return PensionView.of(file, next(pension, children, due), ofChildren ? shares(children, due) : null, confirmations.open(pension.id()).orElse(null),
                changes.open(pension.id()).orElse(null), book, language);
    }

    private PensionView.NextPayment next(Pension pension, List<Sharer> children, List<ChildPart> due) {
        if (!(pension.state() instanceof PensionState.Running)) {
            return null;
        }
        YearMonth month = pension.next();
        // one that was granted to one for all names its children with its next month
        boolean shares = !children.isEmpty();
        Rupiah amount = shares ? due.stream().map(ChildPart::amount).reduce(Rupiah.ZERO, Rupiah::plus) : pension.months().of(month, book).amount();
        return new PensionView.NextPayment(month, times.payDay(month), amount);
    }

    private List<PensionView.ChildShare> shares(List<Sharer> children, List<ChildPart> due) {
        return children.stream().map(child -> share(child, due.stream().filter(part -> part.child().id().equals(child.id())).findFirst().orElse(null))).toList();
    }

    private PensionView.ChildShare share(Sharer child, ChildPart part) {
        return new PensionView.ChildShare(child.id(), child.child().born(), part == null ? null : "1/" + part.sharedBy(), part == null ? null : part.amount(), child.endsOn(book));
    }
}
