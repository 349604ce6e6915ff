package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.DocumentRefusal;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.paper.FileType;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document as its owner and officers see it. */
@Schema(name = "Document")
public record DocumentView(UUID documentId, DocumentKind kind, @Schema(examples = "Family card (KK)") String kindText, DocumentState state,
        @Schema(examples = "Accepted") String stateText, @Schema(description = "Null unless refused") DocumentRefusal reason,
        @Schema(examples = "The content is no JPG, PNG or PDF") String reasonText, @Schema(examples = "paklaring.pdf") String fileName,
        @Schema(description = "By its content; null until checked") FileType type, @Schema(description = "Bytes", examples = "482113") long size,
        @Schema(description = "Bytes that have arrived: the upload goes on there", examples = "262144") long offset,
        @Schema(description = "Of what arrived; null until checked", examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08") String sha256,
        @Schema(description = "Whether a virus scanner has looked at it; where it is ready and false, this installation has none") boolean scanned,
        @Schema(description = "The same in words; null until it is ready", examples = "Not scanned for viruses") String scannedText,
        @Schema(description = "An earlier document of the same case with the same content, or null") UUID sameAs,
        @Schema(description = "Whether an officer has looked at it; it can't be deleted any more") boolean used, Instant createdAt,
        @Schema(description = "When the upload ends if it is not complete by then; null afterwards") Instant expiresAt) {

    private static final Text SCANNED = new Text("Sudah dipindai; tidak ada virus yang dikenal", "Scanned; no known virus");
    private static final Text NOT_SCANNED = new Text("Belum dipindai dari virus", "Not scanned for viruses");

    public static DocumentView of(Document document, Locale language) {
        return new DocumentView(document.id(), document.kind(), document.kind().text().in(language), document.state(),
                document.state().text().in(language), document.refusal(),
                Optional.ofNullable(document.refusal()).map(DocumentRefusal::text).map((Text text) -> text.in(language)).orElse(null),
                document.fileName(), document.type(), document.size(), document.offset(), document.sha256(), document.scanned(), scannedText(document, language), document.sameAs(),
                document.used(), document.createdAt(), document.state() == DocumentState.UPLOADING ? document.expiresAt() : null);
    }

    private static String scannedText(Document document, Locale language) {
        return document.state() == DocumentState.READY ? (document.scanned() ? SCANNED : NOT_SCANNED).in(language) : null;
    }

    /** For answers that are kept to be given again: what is kept there is not sealed. */
    public DocumentView nameless() {
        return new DocumentView(documentId, kind, kindText, state, stateText, reason, reasonText, null, type, size, offset, sha256, scanned, scannedText, sameAs, used,
                createdAt, expiresAt);
    }

    @Override
    public String toString() {
        return "DocumentView[" + documentId + ", " + kind + ", " + state + "]";
    }
}
