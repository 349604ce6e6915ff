package id.sigap.claims.letter.pdf;

import id.sigap.claims.letter.page.SetLetter;
import id.sigap.claims.letter.page.Typesetter;
import id.sigap.claims.letter.text.Letter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** A letter as PDF. The same letter gives the same bytes: the only time in it is the decision's, and nothing in it is drawn by lot. */
public final class PdfLetter {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private PdfLetter() {
    }

    public static byte[] of(Letter letter) {
        try (EmbeddedFace face = EmbeddedFace.open(); PDDocument document = new PDDocument()) {
            SetLetter set = new Typesetter(face).set(letter);
            describe(document, set);
            Tags tags = new Tags(document, set.elements());
            PageWriter writer = new PageWriter(document, face.in(document), tags);
            for (SetLetter.Sheet sheet : set.sheets()) {
                writer.write(sheet);
            }
            tags.finish();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes, CompressParameters.NO_COMPRESSION);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("a letter is written in memory", e);
        }
    }

    private static void describe(PDDocument document, SetLetter letter) {
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(letter.title());
        information.setAuthor(letter.issuer());
        information.setCreationDate(calendar(letter.at()));
        information.setModificationDate(calendar(letter.at()));
        document.setDocumentId(letter.at().toEpochMilli());
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        catalog.setLanguage("id");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static Calendar calendar(Instant at) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone(JAKARTA), Locale.ROOT);
        calendar.setTimeInMillis(at.toEpochMilli());
        return calendar;
    }
}
