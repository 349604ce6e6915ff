package id.sigap.claims.letter.page;

import id.sigap.claims.explain.Phrase;
import id.sigap.claims.letter.page.SetLetter.Line;
import id.sigap.claims.letter.page.SetLetter.Sheet;
import id.sigap.claims.letter.text.Letter;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Sets a letter on pages: the Indonesian part, then the English one on a sheet of its own, each under its head. */
public final class Typesetter {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("id"), Locale.ENGLISH);
    private static final Text CUT = new Text("Lanjutannya dapat dibaca di aplikasi.", "The rest can be read in the app.");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private final Wrap wrap;

    public Typesetter(Face face) {
        this.wrap = new Wrap(face);
    }

    public SetLetter set(Letter letter) {
        Flow flow = new Flow();
        for (Locale language : LANGUAGES) {
            int part = flow.startPart(language.getLanguage());
            BlockSetter blocks = new BlockSetter(flow, wrap, language, part);
            head(blocks, letter);
            letter.blocks().forEach(blocks::set);
            if (flow.full()) {
                flow.note(CUT.in(language), flow.add(Role.PARAGRAPH, part));
            }
        }
        String title = letter.subject().indonesian() + " / " + letter.subject().english() + " " + letter.head().number();
        return new SetLetter(title, letter.head().issuer(), letter.at(), flow.elements(), numbered(flow, letter.head().number()));
    }

    private static void head(BlockSetter blocks, Letter letter) {
        Letter.Head head = letter.head();
        blocks.text(new Text(head.issuer(), head.issuer()), Style.STRONG, Role.PARAGRAPH);
        blocks.set(new Letter.Table(List.of(same("Nomor", "Number", head.number()), same("Tanggal", "Date", LocalDate.ofInstant(letter.at(), JAKARTA)),
                same("Klaim", "Claim", head.claim()))));
        blocks.text(new Text("Kepada Yth. " + head.name(), "To " + head.name()), Style.BODY, Role.PARAGRAPH);
        if (head.address() != null) {
            blocks.text(new Text(head.address(), head.address()), Style.BODY, Role.PARAGRAPH);
        }
        blocks.text(letter.subject(), Style.TITLE, Role.TITLE);
    }

    private static Letter.Row same(String indonesian, String english, Object value) {
        return new Letter.Row(new Text(indonesian, english), Phrase.of(value).text());
    }

    private List<Sheet> numbered(Flow flow, String number) {
        int all = flow.sheets().size();
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < all; i++) {
            List<Line> lines = new ArrayList<>(flow.sheets().get(i));
            String foot = number + "   " + (i + 1) + " / " + all;
            lines.add(new Line(foot, Flow.RIGHT - wrap.width(foot, Style.SMALL.size()), Flow.FOOT, Style.SMALL, SetLetter.NO_ELEMENT));
            sheets.add(new Sheet(lines));
        }
        return sheets;
    }
}
