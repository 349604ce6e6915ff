package id.sigap.claims.letter.text;

import static id.sigap.claims.letter.text.Composer.heading;
import static id.sigap.claims.letter.text.Composer.paragraph;
import static id.sigap.claims.letter.text.Composer.row;

import id.sigap.claims.explain.Phrase;
import id.sigap.claims.letter.text.Letter.Block;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Letters that say no, or not yet, and what can be done. */
final class Refusal {

    private Refusal() {
    }

    static List<Block> rejection(LetterFacts.Rejection facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph("Klaim {0} Anda ({1}) ditolak.", "Your {0} claim ({1}) is rejected.", facts.programme(), facts.benefit()));
        blocks.add(new Letter.Table(List.of(row("Alasan", "Ground", facts.ground()), row("Dasar hukum", "Legal basis", facts.regulation()))));
        if (!facts.failed().isEmpty()) {
            blocks.add(heading("Syarat yang belum terpenuhi", "Rules that are not met"));
            blocks.add(new Letter.Items(facts.failed().stream().map(Refusal::sentence).toList()));
        }
        next(blocks, facts.next());
        appeal(blocks, facts.appealUntil());
        return blocks;
    }

    static List<Block> returned(LetterFacts.Return facts) {
        return List.of(paragraph("Klaim {0} Anda ({1}) belum dapat diputuskan karena belum lengkap.",
                "Your {0} claim ({1}) cannot be decided yet because it is not complete.", facts.programme(), facts.benefit()),
                heading("Yang perlu dilengkapi", "What is missing"), new Letter.Items(facts.missing()),
                paragraph("Lengkapi di aplikasi paling lambat {0}. Setelah itu klaim ditutup dan Anda dapat mengajukan klaim baru.",
                        "Complete it in the app until {0}. After that the claim is closed, and you can file a new one.", facts.until()));
    }

    static List<Block> appeal(LetterFacts.Appeal facts) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(facts.upheld()
                ? paragraph("Keberatan Anda tanggal {0} atas klaim {1} ({2}) diterima. Keputusan sebelumnya tidak berlaku lagi.",
                        "Your appeal of {0} about the {1} claim ({2}) is successful. The earlier decision no longer holds.", facts.appealedOn(), facts.programme(), facts.benefit())
                : paragraph("Keberatan Anda tanggal {0} atas klaim {1} ({2}) ditolak. Keputusan sebelumnya tetap berlaku.",
                        "Your appeal of {0} about the {1} claim ({2}) is dismissed. The earlier decision stands.", facts.appealedOn(), facts.programme(), facts.benefit()));
        blocks.add(new Letter.Table(List.of(row("Dasar hukum", "Legal basis", facts.regulation()))));
        if (!facts.reasons().isEmpty()) {
            blocks.add(heading("Pertimbangan", "Reasons"));
            blocks.add(new Letter.Items(facts.reasons()));
        }
        next(blocks, facts.next());
        return blocks;
    }

    private static void next(List<Block> blocks, Text next) {
        if (next != null) {
            blocks.add(heading("Langkah berikutnya", "What to do next"));
            blocks.add(new Letter.Paragraph(next));
        }
    }

    private static void appeal(List<Block> blocks, LocalDate until) {
        blocks.add(heading("Keberatan", "Appeal"));
        blocks.add(until == null
                ? paragraph("Terhadap keputusan ini tidak tersedia keberatan di aplikasi. Anda dapat mengajukan klaim baru bila syaratnya terpenuhi.",
                        "No appeal is offered in the app against this decision. You can file a new claim when its rules are met.")
                : paragraph("Anda dapat mengajukan keberatan di aplikasi, pada halaman klaim ini, paling lambat {0}. Tuliskan alasannya dan lampirkan bukti.",
                        "You can appeal in the app, on the page of this claim, until {0}. Say why, and attach what proves it.", until));
    }

    private static Text sentence(LetterFacts.Failed failed) {
        return Phrase.of("{0}: {1} {2} ({3})", "{0}: {1} {2} ({3})", failed.rule(), ended(failed.detail()), failed.next(), failed.regulation()).text();
    }

    private static Text ended(Text text) {
        return new Text(ended(text.indonesian()), ended(text.english()));
    }

    private static String ended(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
