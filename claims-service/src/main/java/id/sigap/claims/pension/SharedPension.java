package id.sigap.claims.pension;

import id.sigap.claims.jp.ChildPart;
import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PaidPart;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.programme.ChildrensClaims;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What a pension is among those of one deceased's children: whose shares it pays, and what becomes of them. Every change comes under the family's lock. */
@ApplicationScoped
class SharedPension {

    private final ChildrenTable table;
    private final RuleBook book;

    SharedPension(ChildrenTable table, RuleBook book) {
        this.table = table;
        this.book = book;
    }

    /** A pension was granted for some of the children, and its claim pays their months until then. */
    void begun(Pension pension, ChildrensClaims.Part part) {
        UUID insured = pension.insured();
        table.know(insured, part.pension().children());
        part.some().forEach(child -> table.stand(insured, child, pension.id(), child.equals(part.self())));
        table.pay(insured, pension.id(), pension.claimId(), part.pension().dueUntil(part.some(), pension.paidThrough(), book));
    }

    List<Sharer> children(Pension pension) {
        return pension.kind() == JpKind.CHILD ? table.ofPension(pension.insured(), pension.id()) : List.of();
    }

    /** What all the children share, with what was paid since the pension's last month. */
    ChildrensPension whole(Pension pension) {
        return table.of(pension.insured(), pension.paidThrough()).orElseThrow(() -> new IllegalStateException("nothing is known of the children of pension " + pension.id()));
    }

    /** What a month brings to the children of a pension, of what all of them share, as far as it is known now. */
    List<ChildPart> due(ChildrensPension whole, List<Sharer> children, YearMonth month) {
        return whole.dueTo(children.stream().map(Sharer::id).collect(Collectors.toSet()), month, book);
    }

    void paid(Pension pension, YearMonth month, UUID claimId, List<ChildPart> parts) {
        table.pay(pension.insured(), pension.id(), claimId, parts.stream().map(part -> new PaidPart(part.child().id(), month, part.amount())).toList());
    }

    /** The child whose right ends last; empty where nobody stands in the pension. */
    Optional<Sharer> last(Pension pension) {
        return children(pension).stream().reduce((one, other) -> other.endsOn(book).isAfter(one.endsOn(book)) ? other : one);
    }

    /** Facts that the recipient told, which count from their day on. */
    void told(Pension pension, List<Sharer> children) {
        Map<UUID, Sharer> told = children.stream().collect(Collectors.toMap(Sharer::id, Function.identity()));
        table.know(pension.insured(), whole(pension).children().stream().map(child -> told.getOrDefault(child.id(), child)).toList());
    }

    /** One child leaves a pension: for good, or to be paid through another. @return whether any is left */
    boolean left(Pension pension, UUID child, EndGround because, LocalDate on) {
        if (because == EndGround.GOES_TO_ANOTHER) {
            table.release(pension.insured(), child);
        } else {
            table.leave(pension.insured(), child, because, on);
        }
        return children(pension).stream().anyMatch(other -> !other.id().equals(child) && on.isBefore(other.endsOn(book)));
    }

    /** What the end of a pension says of its children: that of the recipient's own life says nothing of its wards. */
    void ended(Pension pension, PensionState.Ended end) {
        if (pension.kind() != JpKind.CHILD) {
            return;
        }
        if (end.because() == EndGround.CLAIM_WITHDRAWN) {
            table.takeBack(pension.claimId());
        }
        for (Sharer child : children(pension)) {
            if (endsShare(end.because(), table.isItself(pension.insured(), child.id()))) {
                table.leave(pension.insured(), child.id(), end.because(), end.on());
            } else {
                table.release(pension.insured(), child.id());
            }
        }
    }

    private static boolean endsShare(EndGround because, boolean itself) {
        return switch (because) {
            case DEATH -> itself;
            case AGE_LIMIT, MARRIAGE, WORK -> true;
            case CLAIM_WITHDRAWN, GRANTED_IN_ERROR, GOES_TO_ANOTHER, NO_CHILD_LEFT, ABLE_TO_WORK_AGAIN, REMARRIAGE -> false;
        };
    }
}
