package id.sigap.claims.letter.pdf;

import id.sigap.claims.letter.page.SetLetter;
import id.sigap.claims.letter.page.SetLetter.Line;
import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/** Writes sheets as pages of a document. */
final class PageWriter {

    /** Strong text is the same font with an outline, so that one font suffices. */
    private static final float OUTLINE = 0.35f;

    private final PDDocument document;
    private final PDFont font;
    private final Tags tags;

    PageWriter(PDDocument document, PDFont font, Tags tags) {
        this.document = document;
        this.font = font;
        this.tags = tags;
    }

    void write(SetLetter.Sheet sheet) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        tags.startPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.setLineWidth(OUTLINE);
            for (Line line : sheet.lines()) {
                if (line.element() == SetLetter.NO_ELEMENT) {
                    content.beginMarkedContent(COSName.ARTIFACT);
                } else {
                    content.beginMarkedContent(tags.tag(line.element()), tags.piece(line.element()));
                }
                write(content, line);
                content.endMarkedContent();
            }
        }
    }

    private void write(PDPageContentStream content, Line line) throws IOException {
        content.beginText();
        content.setFont(font, line.style().size());
        content.setRenderingMode(line.style().strong() ? RenderingMode.FILL_STROKE : RenderingMode.FILL);
        content.newLineAtOffset(line.x(), PDRectangle.A4.getHeight() - line.y());
        content.showText(line.text());
        content.endText();
    }
}
