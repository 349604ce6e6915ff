package id.sigap.claims.letter.text;

import static id.sigap.claims.letter.text.Composer.computed;
import static id.sigap.claims.letter.text.Composer.expected;
import static id.sigap.claims.letter.text.Composer.paidTo;
import static id.sigap.claims.letter.text.Composer.paragraph;
import static id.sigap.claims.letter.text.Composer.row;

import id.sigap.claims.letter.text.Letter.Block;
import java.util.ArrayList;
import java.util.List;

/** Letters that promise money. */
final class Money {

    private Money() {
    }

    static List<Block> approval(LetterFacts.Approval facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph("Klaim {0} Anda ({1}) disetujui.", "Your {0} claim ({1}) is approved.", facts.programme(), facts.benefit()));
        blocks.add(new Letter.Table(List.of(row("Jumlah manfaat", "Benefit", facts.gross()), row("Pajak penghasilan (PPh 21)", "Income tax (PPh 21)", facts.tax()),
                row("Jumlah yang dibayar", "Amount paid", facts.net()), paidTo(facts.account()), expected(facts.expectedBy()))));
        blocks.addAll(computed(facts.explanation()));
        return blocks;
    }

    static List<Block> compensation(LetterFacts.Compensation facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph("Klaim {0} Anda ({1}) dibayar {2} hari lebih lambat dari batas waktunya. Mohon maaf. Untuk itu Anda menerima ganti rugi.",
                "Your {0} claim ({1}) was paid {2} days later than it had to be. We are sorry. For that you receive compensation.",
                facts.programme(), facts.benefit(), facts.daysLate()));
        blocks.add(new Letter.Table(List.of(row("Ganti rugi", "Compensation", facts.amount()), paidTo(facts.account()), expected(facts.expectedBy()))));
        blocks.addAll(computed(facts.explanation()));
        return blocks;
    }
}
