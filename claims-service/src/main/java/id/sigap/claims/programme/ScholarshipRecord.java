package id.sigap.claims.programme;

import id.sigap.claims.benefit.ScholarshipCase;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.EarlierClaim;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.statement.Study;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Collects what a scholarship rests on: the death or the disability, and the years that were claimed before. */
@ApplicationScoped
class ScholarshipRecord {

    private static final String CHILD = "scholarship.child";
    /** Enough to tell the children of one member apart. */
    private static final int KEY_BYTES = 8;

    /** @param granted null while nobody has decided */
    record Basis(UUID id, LocalDate event, Boolean granted) {
    }

    private final CaseFiles files;
    private final DeathsKnown deaths;
    private final ContributionFacts contributions;
    private final BlindIndex index;

    ScholarshipRecord(CaseFiles files, DeathsKnown deaths, ContributionFacts contributions, BlindIndex index) {
        this.files = files;
        this.deaths = deaths;
        this.contributions = contributions;
        this.index = index;
    }

    /** @throws ProblemException STATEMENT_INCOMPLETE for a death or a claim that is not known, or is another's */
    Basis basis(Filing filing) {
        return filing.statement().deathCaseId() == null ? disability(filing) : death(filing, filing.statement().deathCaseId());
    }

    private Basis disability(Filing filing) {
        CaseFile file = files.find(filing.statement().study().disabilityClaimId()).filter(found -> isDisabilityOf(found.claim(), filing))
                .orElseThrow(() -> incomplete("study.disabilityClaimId"));
        LocalDate stated = files.statement(file).disabledOn();
        return new Basis(file.claim().id(), stated == null ? LegalDays.of(file.claim().filedAt()) : stated, file.claim().payout() != null);
    }

    private static boolean isDisabilityOf(Claim claim, Filing filing) {
        return filing.programme() == Programme.JKK && claim.personId().equals(filing.personId()) && claim.programme() == Programme.JKK
                && claim.reason() == ClaimReason.TOTAL_DISABILITY;
    }

    /** A child that was not left by the deceased has no part in it. */
    private Basis death(Filing filing, UUID deathCaseId) {
        DeathsKnown.Bereaved death = deaths.of(filing).orElseThrow(() -> incomplete("deathCaseId"));
        if (death.family().children().stream().noneMatch(child -> child.born().equals(filing.statement().study().born()))) {
            throw incomplete("study.born");
        }
        boolean granted = files.claimed(filing.personId(), filing.programme(), ClaimReason.DEATH).stream().anyMatch(EarlierClaim::approved);
        return new Basis(deathCaseId, death.diedOn(), granted);
    }

    private static ProblemException incomplete(String field) {
        return new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement." + field);
    }

    /** The same for the same child, and tells nothing of it. */
    String childKey(Basis basis, Study study) {
        byte[] digest = index.of(CHILD, basis.id() + ":" + study.born() + ":" + study.child().trim().replaceAll("\\s+", " ").toUpperCase(Locale.ROOT));
        return HexFormat.of().formatHex(digest, 0, KEY_BYTES);
    }

    Integer monthsPaid(UUID personId, LocalDate day) {
        return contributions.paidMonths(personId, Programme.JKM, day).orElse(null);
    }

    /** @param key of the year that is claimed now, which does not count against itself */
    List<ScholarshipCase.Year> earlier(Filing filing, Basis basis, String key) {
        return files.claimed(filing.personId(), filing.programme(), ClaimReason.SCHOLARSHIP).stream()
                .filter(claim -> claim.key().startsWith(basis.id() + "/") && !claim.key().equals(key))
                .map(claim -> new ScholarshipCase.Year(claim.key().split("/")[1], files.statement(files.find(claim.claimId()).orElseThrow()).study().level())).toList();
    }
}
