package id.sigap.claims.correspondence;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.CaseStep;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.letter.Letters;
import id.sigap.claims.letter.text.LetterFacts;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ProblemType.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Asks for the letters of the usual decisions, with what the case file says, in the decision's transaction and after its command. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class DecisionLetters {

    private static final Text NEXT = new Text("Lihat klaim Anda di aplikasi: di sana tertulis apa yang dapat Anda lakukan.", "See your claim in the app: it says what you can do.");
    private static final Text UNNAMED = new Text("lihat penjelasan klaim", "see the claim's explanation");

    private final Letters letters;
    private final CaseFiles files;

    DecisionLetters(Letters letters, CaseFiles files) {
        this.letters = letters;
        this.files = files;
    }

    /** With what is paid, and with the compensation if it comes late. @param file as it stands after the approval: with its payout */
    public void approved(CaseFile file) {
        Claim claim = file.claim();
        LetterFacts.PaidTo account = new LetterFacts.PaidTo(file.account().bankCode(), file.account().accountNumber());
        due(file, new LetterFacts.Approval(claim.programme().name(), Benefits.text(claim.reason()), claim.gross(), claim.payout().tax(), claim.payout().net(),
                account, expectedBy(file), files.explanation(file)));
        if (claim.payout().compensation().isPositive()) {
            int late = (int) ChronoUnit.DAYS.between(claim.course().payBy(), LegalDays.of(file.changedAt()));
            due(file, new LetterFacts.Compensation(claim.programme().name(), Benefits.text(claim.reason()), late, claim.payout().compensation(), account,
                    expectedBy(file), files.explanation(file)));
        }
    }

    public void rejected(CaseFile file, StepDetail ground) {
        Claim claim = file.claim();
        due(file, new LetterFacts.Rejection(claim.programme().name(), Benefits.text(claim.reason()), words(ground), Benefits.regulation(claim.programme()), List.of(),
                NEXT, claim.course().appealBy() == null ? null : LegalDays.of(claim.course().appealBy())));
    }

    public void returned(CaseFile file, StepDetail ground) {
        Claim claim = file.claim();
        due(file, new LetterFacts.Return(claim.programme().name(), Benefits.text(claim.reason()), List.of(words(ground)), LegalDays.of(claim.course().correctBy())));
    }

    /** @param ground of a dismissal; null where the objection was upheld */
    public void appealDecided(CaseFile file, boolean upheld, StepDetail ground) {
        Claim claim = file.claim();
        LocalDate appealedOn = files.timeline(file).stream().filter(step -> step.step() == ClaimStep.APPEALED).map(step -> LegalDays.of(step.at()))
                .reduce((first, last) -> last).orElseThrow();
        due(file, new LetterFacts.Appeal(claim.programme().name(), Benefits.text(claim.reason()), appealedOn, upheld, ground == null ? List.of() : List.of(words(ground)),
                Benefits.regulation(claim.programme()), NEXT));
    }

    private void due(CaseFile file, LetterFacts facts) {
        letters.due(file.claim().id(), file.claim().claimant().personId(), file.changedAt(), facts);
    }

    private static Text words(StepDetail ground) {
        return ground == null ? UNNAMED : ground.text();
    }

    private LocalDate expectedBy(CaseFile file) {
        List<CaseStep> steps = files.timeline(file);
        return steps.isEmpty() || steps.getLast().expectedBy() == null ? null : LegalDays.of(steps.getLast().expectedBy());
    }
}
