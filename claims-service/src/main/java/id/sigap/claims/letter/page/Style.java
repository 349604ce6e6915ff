package id.sigap.claims.letter.page;

/** How large a line is. Sizes and distances are in points. */
public enum Style {
    TITLE(15, 21, true),
    HEADING(11.5f, 17, true),
    BODY(10, 14, false),
    STRONG(10, 14, true),
    SMALL(8, 11, false);

    private final float size;
    private final float leading;
    private final boolean strong;

    Style(float size, float leading, boolean strong) {
        this.size = size;
        this.leading = leading;
        this.strong = strong;
    }

    public float size() {
        return size;
    }

    /** From this line to the next. */
    public float leading() {
        return leading;
    }

    public boolean strong() {
        return strong;
    }
}
