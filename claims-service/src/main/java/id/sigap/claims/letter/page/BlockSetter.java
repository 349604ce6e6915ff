package id.sigap.claims.letter.page;

import id.sigap.claims.letter.text.Letter;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.Locale;

/** Sets the blocks of one part in its language. */
final class BlockSetter {

    private static final float COLUMN = 190;
    private static final float BULLET = 12;
    private static final float GAP = 7;
    private static final float HEADING_NEEDS = 60;

    private final Flow flow;
    private final Wrap wrap;
    private final Locale language;
    private final int part;

    BlockSetter(Flow flow, Wrap wrap, Locale language, int part) {
        this.flow = flow;
        this.wrap = wrap;
        this.language = language;
        this.part = part;
    }

    void set(Letter.Block block) {
        switch (block) {
            case Letter.Heading heading -> {
                flow.keep(HEADING_NEEDS);
                text(heading.text(), Style.HEADING, Role.HEADING);
            }
            case Letter.Paragraph paragraph -> text(paragraph.text(), Style.BODY, Role.PARAGRAPH);
            case Letter.Lines lines -> text(lines.text(), Style.SMALL, Role.PARAGRAPH);
            case Letter.Items items -> items(items.items());
            case Letter.Table table -> table(table.rows());
        }
    }

    void text(Text text, Style style, Role role) {
        int element = flow.add(role, part);
        lines(text, Flow.LEFT, style).forEach(line -> flow.put(line, Flow.LEFT, style, element));
        flow.gap(GAP);
    }

    private void items(List<Text> items) {
        int list = flow.add(Role.LIST, part);
        for (Text item : items) {
            int element = flow.add(Role.ITEM_BODY, flow.add(Role.ITEM, list));
            List<String> lines = lines(item, Flow.LEFT + BULLET, Style.BODY);
            flow.put(lines.getFirst(), Flow.LEFT + BULLET, Style.BODY, element);
            flow.beside("–", Flow.LEFT, Style.BODY, SetLetter.NO_ELEMENT);
            lines.stream().skip(1).forEach(line -> flow.put(line, Flow.LEFT + BULLET, Style.BODY, element));
        }
        flow.gap(GAP);
    }

    private void table(List<Letter.Row> rows) {
        int table = flow.add(Role.TABLE, part);
        for (Letter.Row row : rows) {
            int line = flow.add(Role.ROW, table);
            int label = flow.add(Role.LABEL, line);
            int value = flow.add(Role.VALUE, line);
            List<String> values = lines(row.value(), Flow.LEFT + COLUMN, Style.BODY);
            List<String> labels = wrap.lines(row.label().in(language), Style.BODY.size(), COLUMN - BULLET);
            for (int i = 0; i < Math.max(values.size(), labels.size()); i++) {
                flow.put(i < labels.size() ? labels.get(i) : "", Flow.LEFT, Style.BODY, label);
                flow.beside(i < values.size() ? values.get(i) : "", Flow.LEFT + COLUMN, Style.BODY, value);
            }
        }
        flow.gap(GAP);
    }

    private List<String> lines(Text text, float left, Style style) {
        return wrap.lines(text.in(language), style.size(), Flow.RIGHT - left);
    }
}
