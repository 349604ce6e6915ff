package id.sigap.claims.letter.page;

import java.time.Instant;
import java.util.List;

/** A letter set on pages: where each line stands, and what it is a part of. */
public record SetLetter(String title, String issuer, Instant at, List<Element> elements, List<Sheet> sheets) {

    /** The line is no part of the text: a page number. */
    public static final int NO_ELEMENT = -1;

    public SetLetter {
        elements = List.copyOf(elements);
        sheets = List.copyOf(sheets);
    }

    /**
     * @param parent   its place in the list, {@link #NO_ELEMENT} for the document itself
     * @param language of a part; null where it is the parent's
     */
    public record Element(Role role, int parent, String language) {
    }

    public record Sheet(List<Line> lines) {
        public Sheet {
            lines = List.copyOf(lines);
        }
    }

    /**
     * @param x from the left edge, points
     * @param y of the base line from the upper edge, points
     */
    public record Line(String text, float x, float y, Style style, int element) {
        @Override
        public String toString() {
            return "Line[***]";
        }
    }

    @Override
    public String toString() {
        return "SetLetter[" + sheets.size() + " pages]";
    }
}
