package id.sigap.claims.casefile;

import id.sigap.claims.claim.Subject;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.jht.TaxCase;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.Programme;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads claims. */
@ApplicationScoped
@Transactional
public class CaseFiles {

    /** More than a life of monthly payments. */
    private static final int MOST_EARLIER = 1200;

    private static final String PART_PAID = "select 1 from claim where person_id = ? and status = 'PAID' and reason in ('PARTIAL_10', 'PARTIAL_30') limit 1";

    private final ClaimRepository claims;
    private final StepRepository steps;
    private final CaseSeals seals;
    private final Database db;

    CaseFiles(ClaimRepository claims, StepRepository steps, CaseSeals seals, Database db) {
        this.claims = claims;
        this.steps = steps;
        this.seals = seals;
        this.db = db;
    }

    public Optional<CaseFile> find(UUID claimId) {
        return claims.findByIdOptional(claimId).map(this::file);
    }

    /** A claim that this person made or that is made for the person's own benefit; another's is as good as none. */
    public Optional<CaseFile> find(UUID claimId, UUID personId) {
        return find(claimId).filter(file -> personId.equals(file.claim().claimant().personId()));
    }

    /** A claim that is open for the same. */
    public Optional<UUID> openClaim(UUID personId, Subject subject) {
        return ofSubject(personId, subject).stream().filter(SameClaim::isOpen).findFirst().map(SameClaim::claimId);
    }

    /** Whether what is paid once was claimed before and not refused or withdrawn. */
    public boolean claimedBefore(UUID personId, Subject subject) {
        return subject.once() && !ofSubject(personId, subject).isEmpty();
    }

    /** What was claimed of the same and neither refused nor withdrawn; a few at most. */
    public List<SameClaim> ofSubject(UUID personId, Subject subject) {
        return db.list("select id, status from claim where person_id = ? and programme = ? and subject_key = ? and status not in ('REJECTED', 'WITHDRAWN') order by id limit ?",
                SameClaim::of, personId, subject.programme(), subject.key(), MOST_EARLIER);
    }

    /** What was stated in claims for the same that were paid. */
    public List<Statement> paidStatements(UUID personId, Subject subject) {
        return claims.find("personId = ?1 and programme = ?2 and subjectKey = ?3 and status = ?4", personId, subject.programme(), subject.key(), ClaimStatus.PAID)
                .stream().map(seals::statement).toList();
    }

    /** Whether a death was claimed of this programme, by whomever, and not refused or withdrawn. */
    public boolean deathClaimed(UUID personId, Programme programme) {
        return db.first("""
                select 1 from claim where person_id = ? and programme = ? and reason in ('DEATH', 'FUNERAL') and status not in ('REJECTED', 'WITHDRAWN') limit 1""",
                row -> true, personId, programme).isPresent();
    }

    /** Whether a claim was paid whose subject's key begins so. */
    public boolean paidUnder(String keyPrefix) {
        return claims.count("subjectKey like ?1 and status = ?2", keyPrefix + "%", ClaimStatus.PAID) > 0;
    }

    public Statement statement(CaseFile file) {
        return statement(file.claim().id());
    }

    /** Of a claim that is on file. */
    public Statement statement(UUID claimId) {
        return seals.statement(claims.findById(claimId));
    }

    /** Newest first, one more than fits. */
    public List<CaseFile> ofPerson(UUID personId, UUID before, int limit) {
        return claims.ofPerson(personId, before, limit).stream().map(this::file).toList();
    }

    /** Filed by this account for a firm; newest first, one more than fits. */
    public List<CaseFile> ofFirm(UUID accountId, UUID before, int limit) {
        return claims.ofFirm(accountId, before, limit).stream().map(this::file).toList();
    }

    /** Oldest first, one more than fits. */
    public List<CaseFile> inReview(UUID after, int limit) {
        return claims.inReview(after, limit).stream().map(this::file).toList();
    }

    /** Those that there are, oldest first. */
    public List<CaseFile> all(Collection<UUID> claimIds) {
        return claims.list("id in ?1 order by id", claimIds).stream().map(this::file).toList();
    }

    public List<CaseStep> timeline(CaseFile file) {
        UUID owner = claims.findById(file.claim().id()).owner();
        return steps.of(file.claim().id()).stream().map(line -> new CaseStep(line.key.no(), line.at, line.to, line.step, line.detail, line.actor,
                line.officerId, seals.note(owner, line.noteSealed), line.expectedBy)).toList();
    }

    public Explanation explanation(CaseFile file) {
        return seals.explanation(claims.findById(file.claim().id()));
    }

    /** The name that the account must bear; for officers. */
    public String legalName(CaseFile file) {
        return seals.legalName(claims.findById(file.claim().id()));
    }

    /** The JHT payments made to a person through claims here. */
    public List<TaxCase.Earlier> paidJht(UUID personId) {
        return db.list("select gross, paid_at from claim where person_id = ? and claimant_kind = 'MEMBER' and programme = 'JHT' and status = 'PAID'",
                row -> new TaxCase.Earlier(LegalDays.of(row.instant("paid_at")), row.rupiah("gross")), personId);
    }

    /** What was claimed for a person for that reason and neither refused nor taken back, the oldest first. */
    public List<EarlierClaim> claimed(UUID personId, Programme programme, ClaimReason reason) {
        return db.list("""
                select id, subject_key, status, filed_at,
                    (select min(at) from claim_step step where step.claim_id = claim.id and step.to_status = 'APPROVED') as approved_at
                from claim where person_id = ? and programme = ? and reason = ? and status not in ('REJECTED', 'WITHDRAWN') order by id limit ?""",
                EarlierClaim::of, personId, programme, reason, MOST_EARLIER);
    }

    /** The whole account number: for payments that go on to the same account, never for an answer. */
    public BankAccount account(CaseFile file) {
        return seals.account(claims.findById(file.claim().id()));
    }

    /** Whether a part of the balance, of 10 % or 30 %, was paid to a person through a claim here. */
    public boolean partPaid(UUID personId) {
        return db.first(PART_PAID, row -> true, personId).isPresent();
    }

    /** As {@link #partPaid(UUID)}, asked together with other things: there is a row if one was. */
    public Statements.Answer<Boolean> partPaid(UUID personId, Statements together) {
        return together.ask(PART_PAID, row -> true, personId);
    }

    /** Whether a claim was already paid to the account that this claim names. */
    public boolean paidToItsAccountBefore(UUID claimId) {
        return db.first("""
                select 1 from claim before join claim now on now.person_id = before.person_id and now.account_index = before.account_index
                where now.id = ? and before.id <> now.id and before.status = 'PAID' limit 1""", row -> true, claimId).isPresent();
    }

    private CaseFile file(ClaimEntity entity) {
        BankAccount account = seals.account(entity);
        return new CaseFile(entity.claim(), new BankAccount(account.bankCode(), account.maskedNumber()), entity.changedAt, entity.paidAt);
    }
}
