package id.sigap.claims.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.letter.pdf.PdfLetter;
import id.sigap.claims.letter.text.Letter;
import id.sigap.claims.letter.text.LetterFacts;
import id.sigap.contracts.problem.ProblemType.Text;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;

class PdfLetterTest {

    private static final String NAME = "SITI RAHAYU";

    @Test
    void anApprovalTellsAmountsTaxAccountAndArithmeticInBothLanguages() throws IOException {
        String text = text(bytes(LetterExamples.approval()));

        for (String part : List.of("Persetujuan klaim", "Kepada Yth. SITI RAHAYU", "Rp62.500.000", "Rp625.000", "Rp61.875.000", "5 % × Rp12.500.000 = Rp625.000",
                "bank 014, nomor *******890", "7 Desember 2026", "30 November 2026", "K-2026-0000123")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
        for (String part : List.of("Approval of your claim", "To SITI RAHAYU", "Rp62,500,000", "Rp61,875,000", "5 % × Rp12,500,000 = Rp625,000",
                "bank 014, number *******890", "7 December 2026")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
        assertTrue(text.indexOf("Persetujuan klaim") < text.indexOf("Approval of your claim"));
    }

    @Test
    void aRejectionTellsGroundLawFailedRulesNextStepAndAppeal() throws IOException {
        String text = text(bytes(LetterExamples.rejection()));

        for (String part : List.of("Peserta masih bekerja", "Dasar hukum", "Permenaker 4/2022", "Sudah satu bulan sejak berhenti bekerja", "Minta perusahaan",
                "paling lambat 30 Desember 2026", "The member is still employed", "One month has passed", "Ask the employer", "until 30 December 2026")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
    }

    @Test
    void theOtherKindsTellWhatTheyAreFor() throws IOException {
        String returned = text(bytes(LetterExamples.returned()));
        assertTrue(returned.contains("Letter of end of work") && returned.contains("14 Desember 2026") && returned.contains("NPWP"), returned);
        String appeal = text(bytes(LetterExamples.appeal()));
        assertTrue(appeal.contains("Keberatan Anda tanggal 2 November 2026") && appeal.contains("is successful") && appeal.contains("New proof"), appeal);
        String late = text(bytes(LetterExamples.compensation()));
        assertTrue(late.contains("3 hari lebih lambat") && late.contains("Rp1,260,000") && late.contains("lihat aplikasi"), late);
    }

    @Test
    void theSameLetterIsTheSameBytes() {
        assertArrayEquals(bytes(LetterExamples.approval()), bytes(LetterExamples.approval()));
        assertFalse(java.util.Arrays.equals(bytes(LetterExamples.approval()), bytes(LetterExamples.rejection())));
    }

    @Test
    void signsBeyondAsciiComeOutAndWhatTheFontLacksIsAQuestionMark() throws IOException {
        String text = text(PdfLetter.of(LetterExamples.letter(LetterExamples.approval(), "Ñúñez O’Brien – € × Žofie Đặng 李 \u0007 😀", null)));

        assertTrue(text.contains("Ñúñez O’Brien – € × Žofie Đặng ?   ?"), text);
    }

    @Test
    void anAddressOfFiveThousandCharactersWraps() throws IOException {
        for (String address : List.of("x".repeat(5_000), "Jalan Merdeka Raya ".repeat(263), "\n".repeat(5_000), " ".repeat(5_000), " x".repeat(2_500))) {
            byte[] pdf = PdfLetter.of(LetterExamples.letter(LetterExamples.approval(), NAME, address));
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Edges edges = new Edges();
                edges.getText(document);
                assertTrue(edges.right <= 533.5 && edges.bottom <= 810, edges.right + " " + edges.bottom);
                assertTrue(document.getNumberOfPages() <= 24);
            }
        }
        String all = text(PdfLetter.of(LetterExamples.letter(LetterExamples.approval(), NAME, "y".repeat(5_000))));
        assertEquals(10_000, all.chars().filter(c -> c == 'y').count() - text(bytes(LetterExamples.approval())).chars().filter(c -> c == 'y').count());
    }

    @Test
    void pagesAreNumberedAndBoundedAndWhatIsCutIsSaid() throws IOException {
        List<Text> many = Collections.nCopies(60, new Text("dokumen ".repeat(400), "paper ".repeat(400)));
        byte[] pdf = bytes(new LetterFacts.Return("JHT", LetterExamples.RESIGNATION, many, java.time.LocalDate.of(2026, 12, 14)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(24, document.getNumberOfPages());
            String text = new PDFTextStripper().getText(document);
            assertTrue(text.contains("1 / 24") && text.contains("24 / 24"), "page numbers");
            assertTrue(text.contains("Lanjutannya dapat dibaca di aplikasi.") && text.contains("The rest can be read in the app."), "cut");
        }
    }

    @Test
    void titleLanguageTimesAndStructureAreThereForReadersAloud() throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes(LetterExamples.rejection()))) {
            assertEquals("Penolakan klaim / Rejection of your claim K-2026-0000123", document.getDocumentInformation().getTitle());
            assertEquals(LetterExamples.AT, document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("id", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
            PDStructureElement whole = (PDStructureElement) document.getDocumentCatalog().getStructureTreeRoot().getKids().getFirst();
            assertEquals(List.of("id", "en"), whole.getKids().stream().map(kid -> ((PDStructureElement) kid).getLanguage()).toList());
            List<String> roles = ((PDStructureNode) whole.getKids().getFirst()).getKids().stream().map(kid -> ((PDStructureElement) kid).getStructureType()).toList();
            assertEquals(List.of("P", "Table", "P", "H1", "P", "P", "Table", "H2", "L", "H2", "P", "H2", "P", "P"), roles);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().endsWith("LiberationSans"), font.getName());
                }
            }
        }
    }

    @Test
    void aLettersWordsAreNotInItsToString() {
        Letter letter = LetterExamples.letter(LetterExamples.approval(), NAME, "Jalan Merdeka 1");
        assertFalse((letter + " " + letter.head() + " " + LetterExamples.approval()).matches(".*(SITI|Merdeka|500).*"));
    }

    private static byte[] bytes(LetterFacts facts) {
        return PdfLetter.of(LetterExamples.letter(facts, NAME, null));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    /** How far text reaches to the right and down. */
    private static final class Edges extends PDFTextStripper {
        private float right;
        private float bottom;

        @Override
        protected void processTextPosition(TextPosition text) {
            right = Math.max(right, text.getXDirAdj() + text.getWidthDirAdj());
            bottom = Math.max(bottom, text.getYDirAdj());
            super.processTextPosition(text);
        }
    }
}
