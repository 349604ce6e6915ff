package id.sigap.claims.programme;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** The pensions that were granted here. */
public interface PensionsGranted {

    /** Whether one is paid, or will be again, for that insured person. */
    boolean goesOn(UUID insured);

    /** The member's own pension, of old age or disability, as it was paid on that day; empty where there was none. */
    Optional<Rupiah> ofMember(UUID insured, LocalDate day);

    /** The last month that was paid of any of that member's pensions; who follows is paid from the next one on. */
    Optional<YearMonth> paidThrough(UUID insured);
}
