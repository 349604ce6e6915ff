package id.sigap.claims.claim;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProofBandsTest {

    private final ProofBands bands = new ProofBands(List.of(Rupiah.of(15_000_000), Rupiah.of(5_000_000)));

    @Test
    void whatWasShownStandsForItsOwnBandAndLowerOnes() {
        assertTrue(covers(1L, 4_999_999));
        assertTrue(covers(5_000_000L, 14_999_999));
        assertTrue(covers(15_000_000L, 900_000_000));
        assertTrue(covers(20_000_000L, 1));
    }

    @Test
    void notForAHigherOneWhichBeginsAtItsLowerEnd() {
        assertFalse(covers(4_999_999L, 5_000_000));
        assertFalse(covers(14_999_999L, 15_000_000));
        assertFalse(covers(1L, 15_000_000));
    }

    @Test
    void whatWasShownForAnUnknownAmountWasHeldToTheMost() {
        assertTrue(covers(null, 900_000_000));
    }

    private boolean covers(Long shownFor, long amount) {
        Proof shown = new Proof(1, ClaimExamples.DIGEST, shownFor == null ? null : Rupiah.of(shownFor), ClaimExamples.VERIFICATION, ClaimExamples.AT);
        return bands.covers(shown, Rupiah.of(amount));
    }
}
