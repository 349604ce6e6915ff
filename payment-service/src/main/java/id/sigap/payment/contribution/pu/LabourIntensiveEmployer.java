package id.sigap.payment.contribution.pu;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What is known of an employer who may have the relief for labour-intensive industry.
 *
 * @param industry         null if not known yet
 * @param activeMembers    null if not known yet
 * @param jkkPaidUpTo      the last month up to which JKK was paid without a gap; null if not known yet
 * @param arrearsSettledOn when all arrears were settled; null while they are not, or where there were none
 */
public record LabourIntensiveEmployer(Industry industry, Integer activeMembers, YearMonth jkkPaidUpTo, LocalDate arrearsSettledOn) {

    public LabourIntensiveEmployer {
        if (activeMembers != null && activeMembers < 0) {
            throw new IllegalArgumentException("a number of members is not negative");
        }
    }
}
