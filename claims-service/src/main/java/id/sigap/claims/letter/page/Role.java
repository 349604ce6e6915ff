package id.sigap.claims.letter.page;

/** What a piece of text is, for programs that read it aloud (the standard structure types of ISO 32000-1, 14.8.4). */
public enum Role {
    PART("Sect"), TITLE("H1"), HEADING("H2"), PARAGRAPH("P"), LIST("L"), ITEM("LI"), ITEM_BODY("LBody"), TABLE("Table"), ROW("TR"), LABEL("TH"), VALUE("TD");

    private final String tag;

    Role(String tag) {
        this.tag = tag;
    }

    public String tag() {
        return tag;
    }
}
