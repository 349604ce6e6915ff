package id.sigap.claims.correspondence;

import id.sigap.claims.letter.LetterItem;
import id.sigap.claims.letter.text.LetterKind;
import java.time.Instant;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A letter in a list. */
@Schema(name = "Letter")
record LetterView(@Schema(description = "Names the letter in its address", examples = "K-2026-0000123") String number, LetterKind kind,
        @Schema(examples = "Approval of your claim") String subject, Instant decidedAt, Instant madeAt, @Schema(description = "Size of the PDF", examples = "26880") int bytes,
        @Schema(description = "SHA-256 of the PDF, hexadecimal", examples = "1192eee317cfe97fee6ebdc0cdecaa09a002e1e2d1d64101426bd4cb0b6b598a") String sha256) {

    static LetterView of(LetterItem letter, Locale language) {
        return new LetterView(letter.number(), letter.kind(), letter.kind().subject().in(language), letter.decidedAt(), letter.madeAt(), letter.bytes(), letter.sha256());
    }
}
