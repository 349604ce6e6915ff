package id.sigap.claims.letter.pdf;

import id.sigap.claims.letter.page.Face;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Liberation Sans, which comes with PDFBox under the SIL Open Font License: it covers all Latin letters, and the standard fonts of a
 * PDF are not embedded and differ from reader to reader.
 */
final class EmbeddedFace implements Face, AutoCloseable {

    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final TrueTypeFont font;
    private final CmapLookup glyphs;
    private final float scale;

    private EmbeddedFace(TrueTypeFont font) throws IOException {
        this.font = font;
        this.glyphs = font.getUnicodeCmapLookup();
        this.scale = 1000f / font.getUnitsPerEm();
    }

    static EmbeddedFace open() throws IOException {
        try (InputStream file = PDDocument.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IOException("the font is not where PDFBox keeps it: " + FILE);
            }
            return new EmbeddedFace(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        }
    }

    /** For one document; only the glyphs that it uses are put in. */
    PDType0Font in(PDDocument document) throws IOException {
        return PDType0Font.load(document, font, true);
    }

    @Override
    public float width(int codePoint) {
        try {
            return font.getAdvanceWidth(glyphs.getGlyphId(codePoint)) * scale;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean has(int codePoint) {
        return glyphs.getGlyphId(codePoint) != 0;
    }

    @Override
    public void close() throws IOException {
        font.close();
    }
}
