package id.sigap.membership.worker;

import id.sigap.contracts.type.Rupiah;
import id.sigap.membership.employment.WageReport;
import id.sigap.platform.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;

/** The row of a reported wage; never changed. */
@Entity
@Table(name = "wage")
class WageEntity {

    @Id
    UUID id;
    @Column(name = "employment_id", updatable = false)
    UUID employmentId;
    @Column(name = "valid_from", updatable = false)
    LocalDate validFrom;
    @Column(name = "monthly_wage", updatable = false)
    long monthlyWage;
    @Column(name = "known_at", updatable = false)
    Instant knownAt;

    static WageEntity of(UUID employmentId, WageReport report) {
        WageEntity row = new WageEntity();
        row.id = Ids.next();
        row.employmentId = employmentId;
        row.validFrom = report.from().atDay(1);
        row.monthlyWage = report.monthlyWage().amount();
        row.knownAt = report.knownAt();
        return row;
    }

    WageReport report() {
        return new WageReport(YearMonth.from(validFrom), Rupiah.of(monthlyWage), knownAt);
    }
}
