package id.sigap.claims.letter.page;

/** What setting text needs to know of a font. */
public interface Face {

    /** In thousandths of the size. */
    float width(int codePoint);

    /** Whether the font can show it. */
    boolean has(int codePoint);
}
