package id.sigap.claims.jht;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The waiting period, counted from the date of the last letter (Permenaker 4/2022; domain reference 5.4); a contract for a fixed term has none and
 * counts from its last day. A month later is the same day of the next month, or that month's last day where it has no such day.
 */
record MemberHasLeftWorkForOneMonth(ClaimReason reason) implements JhtRule {

    MemberHasLeftWorkForOneMonth {
        if (reason != ClaimReason.RESIGNATION && reason != ClaimReason.PHK && reason != ClaimReason.PKWT_ENDED) {
            throw new IllegalArgumentException(reason + " has no waiting period after work");
        }
    }

    @Override
    public String code() {
        return "MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH";
    }

    @Override
    public Text text() {
        return switch (reason) {
            case PHK -> new Text("Masa tunggu sejak tanggal PHK telah lewat", "The waiting period since the date of the PHK is over");
            case PKWT_ENDED -> new Text("Masa tunggu sejak hari terakhir PKWT telah lewat", "The waiting period since the last day of the fixed-term contract is over");
            default ->
                    new Text("Masa tunggu sejak tanggal surat pengunduran diri telah lewat",
                            "The waiting period since the date of the resignation letter is over");
        };
    }

    @Override
    public Optional<RuleRow> row(JhtCase asked) {
        return Optional.of(asked.row(switch (reason) {
            case PHK -> JhtFigure.PHK_WAITING_MONTHS;
            case PKWT_ENDED -> JhtFigure.PKWT_WAITING_MONTHS;
            default ->
                    JhtFigure.RESIGNATION_WAITING_MONTHS;
        }));
    }

    @Override
    public String regulation() {
        return "Permenaker 4/2022";
    }

    @Override
    public Finding check(JhtCase asked) {
        ClaimantFacts facts = asked.facts();
        Optional<Employment.End> last = facts.lastEnd();
        if (last.isEmpty()) {
            return facts.work().isEmpty()
                    ? new Finding.NotKnownYet(Phrase.of("data kepesertaan Anda belum sampai", "your membership data have not arrived"))
                    : new Finding.NotMet(Phrase.of("masa tunggu belum dimulai", "the waiting period has not begun"),
                            Phrase.of("Masa tunggu dihitung sejak tanggal surat", "It counts from the date of the letter"), null);
        }
        if (reason == ClaimReason.PKWT_ENDED) {
            return since(last.get().lastDay(), asked, "hari terakhir kontrak {0}", "the contract's last day was {0}");
        }
        return since(last.get().letterDate(), asked, "surat bertanggal {0}", "the letter is dated {0}");
    }

    private Finding since(LocalDate letter, JhtCase asked, String indonesian, String english) {
        LocalDate from = letter.plusMonths(row(asked).orElseThrow().whole());
        if (asked.day().isBefore(from)) {
            return new Finding.NotMet(Phrase.of(indonesian, english, letter),
                    Phrase.of("Ajukan mulai {0}", "Claim from {0} on", from), from);
        }
        return new Finding.Met(Phrase.of(indonesian + ", terpenuhi sejak {1}", english + ", met since {1}", letter, from));
    }
}
