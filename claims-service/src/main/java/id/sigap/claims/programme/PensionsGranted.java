package id.sigap.claims.programme;

import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.JpKind;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The pensions that were granted here. */
public interface PensionsGranted {

    /**
     * Whether one is paid, or will be again, for that insured person that bars another of a kind: any bars any, but that those of one deceased's
     * children go on beside each other.
     */
    boolean goesOn(UUID insured, JpKind wanted);

    /** The member's own pension, of old age or disability, as it was paid on that day; empty where there was none. */
    Optional<Rupiah> ofMember(UUID insured, LocalDate day);

    /** The last month that was paid of any of that member's pensions which another of a kind follows; it is paid from the next one on. */
    Optional<YearMonth> paidThrough(UUID insured, JpKind follows);

    /** What the children of a deceased share, as it stands with the pensions that were granted to some of them; empty where none was. */
    Optional<ChildrensPension> ofChildren(UUID insured);

    /** The children for whom a pension goes on, to whomever. */
    Set<UUID> childrenPaid(UUID insured);
}
