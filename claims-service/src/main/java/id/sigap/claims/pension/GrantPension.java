package id.sigap.claims.pension;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.setup.LegalDays;
import id.sigap.platform.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;

/** Grants the pension of an approved claim to who claimed it, paid to the account of the claim. */
@ApplicationScoped
class GrantPension {

    private final PensionDesk desk;
    private final CaseFiles files;
    private final LegalDays days;
    private final Clock clock;

    GrantPension(PensionDesk desk, CaseFiles files, LegalDays days, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.days = days;
        this.clock = clock;
    }

    /** @param paid last month that the claim itself pays */
    Pension grant(Claim claim, JpKind kind, PensionMonths months, YearMonth paid) {
        CaseFile file = files.find(claim.id()).orElseThrow();
        Instant now = clock.instant();
        Pension pension = Pension.granted(Ids.next(), claim.id(), claim.personId(), claim.claimant().personId(), kind, months, paid, days.today());
        desk.begin(new PensionFile(pension, claim.accountId(), claim.claimant().kind(), files.account(file), now, files.legalName(file), now));
        return pension;
    }
}
