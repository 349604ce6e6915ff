package id.sigap.claims.programme;

import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Finds what a claim of a children's pension is for: the shares of the children for whom the claimant acts and nobody is paid yet. */
@ApplicationScoped
public class ChildrensClaims {

    /**
     * A claimant's part of a children's pension.
     *
     * @param pension of all the children; null while its amount is not known
     * @param some    those whose shares are claimed; none where others are paid for them, or nothing is due to them any more
     * @param self    the claimant, if one of the family; null for another guardian
     */
    public record Part(ChildrensPension pension, Set<UUID> some, UUID self, String key) {

        /** Up to and with a month; null while the amount is not known. */
        Rupiah until(YearMonth last, RuleBook book) {
            return pension == null ? null : pension.until(some, last, book);
        }
    }

    private final JpRightsOf rights;
    private final PensionsGranted granted;
    private final LegalDays days;
    private final RuleBook book;

    ChildrensClaims(JpRightsOf rights, PensionsGranted granted, LegalDays days, RuleBook book) {
        this.rights = rights;
        this.granted = granted;
        this.days = days;
        this.book = book;
    }

    /** @param right of all the children together; what was fixed with the first pension that was granted goes before it */
    public Part of(Filing filing, JpRight right) {
        PensionHeirs heirs = rights.heirs(filing);
        ChildrensPension pension = granted.ofChildren(filing.personId()).map(known -> known.among(heirs.children()))
                .orElseGet(() -> right.monthly() == null ? null : ChildrensPension.begins(new PensionMonths(right.monthly(), right.on()), heirs.children()));
        Set<UUID> paid = granted.childrenPaid(filing.personId());
        Set<UUID> some = heirs.children().stream().filter(child -> heirs.mine().contains(child.id()) && !paid.contains(child.id()))
                .filter(child -> isOwed(pension, child)).map(Sharer::id).collect(Collectors.toUnmodifiableSet());
        return new Part(pension, some, heirs.self(), key(filing, heirs, some));
    }

    /** In days to come, or for days that have passed. */
    private boolean isOwed(ChildrensPension pension, Sharer child) {
        LocalDate today = days.today();
        return today.isBefore(child.endsOn(book)) || pension != null && pension.until(Set.of(child.id()), YearMonth.from(today), book).isPositive();
    }

    /** Each claimant claims the same children once; others claim theirs, and a child that comes later is another claim. */
    private static String key(Filing filing, PensionHeirs heirs, Set<UUID> some) {
        String first = heirs.children().stream().map(Sharer::id).filter(id -> some.isEmpty() ? heirs.mine().contains(id) : some.contains(id)).findFirst()
                .map(UUID::toString).orElse("NONE");
        return "CHILD:" + filing.claimant().personId() + ":" + first;
    }
}
