package id.sigap.claims.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.sigap.claims.jht.JhtDocument;
import id.sigap.claims.jkk.JkkDocument;
import id.sigap.claims.jkp.JkpDocument;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProgrammePapersTest {

    @ParameterizedTest
    @EnumSource
    void everyPaperHasANameInBothLanguages(DocumentKind kind) {
        assertFalse(kind.text().indonesian().isBlank() || kind.text().english().isBlank());
    }

    @Test
    void noTwoPapersOfJhtAreOneButTheTaxNumberThatMayBeMissing() {
        assertEquals(JhtDocument.values().length - 1, Arrays.stream(JhtDocument.values()).map(ProgrammePapers::of).collect(Collectors.toSet()).size());
        assertEquals(DocumentKind.NPWP, ProgrammePapers.of(JhtDocument.NPWP_IF_ANY));
    }

    @Test
    void noTwoPapersOfJkkOrJkpAreOne() {
        assertEquals(JkkDocument.values().length, Arrays.stream(JkkDocument.values()).map(ProgrammePapers::of).collect(Collectors.toSet()).size());
        assertEquals(JkpDocument.values().length, Arrays.stream(JkpDocument.values()).map(ProgrammePapers::of).collect(Collectors.toSet()).size());
        assertEquals(DocumentKind.BANK_BOOK, ProgrammePapers.of(JkpDocument.BANK_ACCOUNT));
    }

    @Test
    void aPaperThatProgrammesShareIsOneDocument() {
        assertEquals(ProgrammePapers.of(JhtDocument.KTP), ProgrammePapers.of(JkkDocument.KTP));
        assertEquals(ProgrammePapers.of(JhtDocument.PHK_PROOF), ProgrammePapers.of(JkpDocument.PHK_PROOF));
    }
}
