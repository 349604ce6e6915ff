package id.sigap.claims.jht;

import id.sigap.claims.explain.Wording;
import id.sigap.claims.rules.RuleKey;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The waiting period, counted from the date of the last letter (Permenaker 4/2022; domain reference 5.4). A month later is the
 * same day of the next month, or that month's last day where it has no such day.
 */
record MemberHasLeftWorkForOneMonth(ClaimReason reason) implements JhtRule {

    @Override
    public String code() {
        return "MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH";
    }

    @Override
    public Text text() {
        return switch (reason) {
            case PHK -> new Text("Masa tunggu sejak tanggal PHK telah lewat", "The waiting period since the date of the PHK is over");
            case RESIGNATION, AGE_56 -> new Text("Masa tunggu sejak tanggal surat pengunduran diri telah lewat",
                    "The waiting period since the date of the resignation letter is over");
        };
    }

    @Override
    public Optional<RuleKey> figure() {
        return Optional.of(reason == ClaimReason.PHK ? RuleKey.PHK_WAITING_MONTHS : RuleKey.RESIGNATION_WAITING_MONTHS);
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(ClaimantFacts facts, Question question) {
        Optional<Employment.End> last = facts.lastEnd();
        if (last.isEmpty()) {
            return facts.work().isEmpty()
                    ? new Finding.NotKnownYet(new Text("data kepesertaan Anda belum sampai", "your membership data have not arrived"))
                    : new Finding.NotMet(new Text("masa tunggu belum dimulai", "the waiting period has not begun"),
                            new Text("Masa tunggu dihitung sejak tanggal surat", "It counts from the date of the letter"), null);
        }
        LocalDate letter = last.get().letterDate();
        LocalDate from = letter.plusMonths(row(question).orElseThrow().whole());
        if (question.day().isBefore(from)) {
            return new Finding.NotMet(Wording.both("surat bertanggal {0}", "the letter is dated {0}", letter),
                    Wording.both("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Wording.both("surat bertanggal {0}, terpenuhi sejak {1}", "the letter is dated {0}, met since {1}", letter, from));
    }
}
