package id.sigap.claims.letter.page;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines that fit: between words, and inside a word that is longer than a line. */
final class Wrap {

    private static final int UNKNOWN = '?';

    private final Face face;

    Wrap(Face face) {
        this.face = face;
    }

    /** @param width of a line, points */
    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        clean(text).lines().forEach(paragraph -> paragraph(paragraph, 1000 * width / size, lines));
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** In points. */
    float width(String text, float size) {
        return units(text) * size / 1000;
    }

    private void paragraph(String text, float room, List<String> lines) {
        String indent = text.substring(0, indentOf(text));
        StringBuilder line = new StringBuilder(indent);
        float used = units(indent);
        float start = used;
        for (String word : text.substring(indent.length()).split(" ")) {
            float wide = units(word);
            boolean first = line.length() == indent.length();
            if (!first && used + units(" ") + wide > room) {
                lines.add(line.toString());
                line = new StringBuilder(indent);
                used = start;
                first = true;
            }
            if (!first) {
                line.append(' ');
                used += units(" ");
            }
            for (int cp : word.codePoints().toArray()) {
                if (used + face.width(cp) > room && line.length() > indent.length()) {
                    lines.add(line.toString());
                    line = new StringBuilder(indent);
                    used = start;
                }
                line.appendCodePoint(cp);
                used += face.width(cp);
            }
        }
        lines.add(line.toString());
    }

    /** An indentation that leaves less than half of a line is none. */
    private static int indentOf(String text) {
        int indent = 0;
        while (indent < text.length() && text.charAt(indent) == ' ') {
            indent++;
        }
        return Math.min(indent, 24);
    }

    private float units(String text) {
        return (float) text.codePoints().mapToDouble(face::width).sum();
    }

    /** What the font cannot show becomes a question mark, what nobody can see a space. */
    private String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().map(cp -> cp == '\n' ? cp : Character.isISOControl(cp) || Character.isSpaceChar(cp) ? ' ' : face.has(cp) ? cp : UNKNOWN)
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
