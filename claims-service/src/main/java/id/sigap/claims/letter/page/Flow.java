package id.sigap.claims.letter.page;

import id.sigap.claims.letter.page.SetLetter.Element;
import id.sigap.claims.letter.page.SetLetter.Line;
import java.util.ArrayList;
import java.util.List;

/** Fills sheets from top to bottom. A4 in points; each part has a bounded number of sheets. */
final class Flow {

    static final float LEFT = 62;
    static final float RIGHT = 533;
    static final float FOOT = 806;
    private static final float TOP = 62;
    private static final float BOTTOM = 776;
    static final int MOST_SHEETS_OF_A_PART = 12;

    private final List<Element> elements = new ArrayList<>();
    private final List<List<Line>> sheets = new ArrayList<>();
    private int sheetsOfPart;
    private boolean full;
    private float y;

    int add(Role role, int parent) {
        elements.add(new Element(role, parent, null));
        return elements.size() - 1;
    }

    int startPart(String language) {
        elements.add(new Element(Role.PART, SetLetter.NO_ELEMENT, language));
        sheetsOfPart = 0;
        full = false;
        turn();
        return elements.size() - 1;
    }

    /** True once the part has no room left: what is put then is left out. */
    boolean full() {
        return full;
    }

    void gap(float points) {
        y += points;
    }

    /** Turns the page unless this much fits on it. */
    void keep(float points) {
        if (!full && y + points > BOTTOM) {
            turn();
        }
    }

    void put(String text, float x, Style style, int element) {
        keep(style.leading());
        if (!full) {
            y += style.leading();
            at(text, x, style, element);
        }
    }

    /** On the line that was put last. */
    void beside(String text, float x, Style style, int element) {
        if (!full) {
            at(text, x, style, element);
        }
    }

    private void at(String text, float x, Style style, int element) {
        if (!text.isBlank()) {
            sheets.getLast().add(new Line(text, x, y, style, element));
        }
    }

    /** Below the last line of a part that is full. */
    void note(String text, int element) {
        sheets.getLast().add(new Line(text, LEFT, BOTTOM + Style.BODY.leading(), Style.STRONG, element));
    }

    private void turn() {
        if (sheetsOfPart == MOST_SHEETS_OF_A_PART) {
            full = true;
            return;
        }
        sheetsOfPart++;
        sheets.add(new ArrayList<>());
        y = TOP;
    }

    List<Element> elements() {
        return elements;
    }

    List<List<Line>> sheets() {
        return sheets;
    }
}
