package id.sigap.claims.letter;

import id.sigap.claims.letter.text.LetterKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A letter that was made.
 *
 * @param number as people write it, for example K-2026-0000123
 * @param bytes  of the PDF
 * @param sha256 of the PDF, 64 hexadecimal digits
 */
public record LetterItem(UUID id, String number, LetterKind kind, Instant decidedAt, Instant madeAt, int bytes, String sha256) {
}
