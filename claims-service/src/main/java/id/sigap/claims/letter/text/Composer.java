package id.sigap.claims.letter.text;

import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.letter.text.Letter.Block;
import id.sigap.claims.letter.text.Letter.Row;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Writes the letter of a decision. */
public final class Composer {

    static final Text AMOUNT_STATED = new Text("Perhitungan", "How it was computed");
    private static final Locale INDONESIAN = Locale.of("id");

    private Composer() {
    }

    /** @param at when the decision was taken */
    public static Letter compose(Letter.Head head, LetterFacts facts, Instant at) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Letter.Paragraph(new Text("Dengan hormat,", "Dear Sir or Madam,")));
        blocks.addAll(switch (facts) {
            case LetterFacts.Approval approval -> Money.approval(approval);
            case LetterFacts.Compensation compensation -> Money.compensation(compensation);
            case LetterFacts.Rejection rejection -> Refusal.rejection(rejection);
            case LetterFacts.Return returned -> Refusal.returned(returned);
            case LetterFacts.Appeal appeal -> Refusal.appeal(appeal);
        });
        blocks.add(paragraph("Surat ini dibuat secara elektronik dan tidak ditandatangani. Pertanyaan dapat diajukan di aplikasi.",
                "This letter was made electronically and bears no signature. Questions can be asked in the app."));
        return new Letter(head, facts.kind().subject(), at, blocks);
    }

    static Block paragraph(String indonesian, String english, Object... values) {
        return new Letter.Paragraph(Phrase.of(indonesian, english, values).text());
    }

    static Block heading(String indonesian, String english) {
        return new Letter.Heading(new Text(indonesian, english));
    }

    static Row row(String indonesian, String english, Object value) {
        return new Row(new Text(indonesian, english), Phrase.of(value).text());
    }

    static Row paidTo(LetterFacts.PaidTo account) {
        return new Row(new Text("Dibayar ke rekening", "Paid to the account"),
                Phrase.of("bank {0}, nomor {1}", "bank {0}, number {1}", account.bankCode(), account.maskedNumber()).text());
    }

    static Row expected(LocalDate by) {
        return row("Perkiraan paling lambat", "To be expected by", by == null ? new Text("lihat aplikasi", "see the app") : by);
    }

    static List<Block> computed(Explanation explanation) {
        return List.of(new Letter.Heading(AMOUNT_STATED),
                new Letter.Lines(new Text(ExplanationText.render(explanation, INDONESIAN), ExplanationText.render(explanation, Locale.ENGLISH))));
    }
}
