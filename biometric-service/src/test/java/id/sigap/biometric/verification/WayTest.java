package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.factor.FactorRules;
import id.sigap.biometric.verification.Standing.Selfie;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WayTest {

    private static final FactorRules RULES = new FactorRules(Duration.ofHours(24), Duration.ofDays(7), Rupiah.of(15_000_000), Rupiah.of(5_000_000));

    /**
     * What is said of an operation, in words: {@code doc} a document was sent, {@code bare} no photograph for an officer, {@code due} a challenge is due,
     * {@code ask} an officer may be asked, {@code failed} a selfie did not do, {@code refused} no consent, {@code rests} the machine,
     * {@code turns-rest} the machine from challenges only.
     */
    private static Standing standing(Purpose purpose, Long rupiah, ReferenceState reference, String latest, String said) {
        List<String> words = List.of(said == null ? new String[0] : said.split(" "));
        return new Standing(SlotStatus.OPEN, purpose, Optional.ofNullable(rupiah).map(Rupiah::of), reference,
                reference == ReferenceState.NONE || words.contains("bare"), words.contains("doc"), !words.contains("refused"), words.contains("failed"),
                words.contains("due"), words.contains("ask"), words.contains("rests"), words.contains("rests") || words.contains("turns-rest"), Optional.ofNullable(latest).map(WayTest::selfie));
    }

    private static Selfie selfie(String latest) {
        return Arrays.stream(Outcome.values()).filter(outcome -> outcome.name().equals(latest)).findFirst()
                .map(outcome -> new Selfie(VerificationStatus.DONE, outcome)).orElseGet(() -> new Selfie(VerificationStatus.valueOf(latest), null));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // purpose, amount, reference, last selfie, what else is known | ways | the best of them
        "BINDING, -, WANTED, -, -, SELFIE, SEND_PICTURE",
        "CLAIM, 900000, READY, -, -, SELFIE, SEND_PICTURE",
        "CLAIM, 900000, READY, -, due, CHALLENGE SELFIE, CHALLENGE",
        "CLAIM, 900000, READY, -, refused, SELFIE STEP_UP, SEND_PICTURE",
        "BINDING, -, READY, -, refused, SELFIE, SEND_PICTURE",
        "CLAIM, 900000, READY, QUEUED, -, WAIT SELFIE, WAIT",
        "CLAIM, 900000, WANTED, WAITING, -, WAIT SELFIE, WAIT_FOR_REGISTRY",
        "CLAIM, 900000, READY, WITH_OFFICER, failed, WAIT SELFIE CHALLENGE STEP_UP, WAIT_FOR_OFFICER",
        "CLAIM, 900000, READY, WITH_OFFICER, failed bare, WAIT SELFIE CHALLENGE STEP_UP DOCUMENT, WAIT_FOR_OFFICER",
        "CLAIM, 900000, READY, WITH_OFFICER, failed bare doc, WAIT SELFIE CHALLENGE STEP_UP, WAIT_FOR_OFFICER",
        "CLAIM, 900000, READY, BAD_PICTURE, failed, SELFIE CHALLENGE STEP_UP, RETAKE",
        "CLAIM, 900000, READY, BAD_PICTURE, failed due, SELFIE CHALLENGE STEP_UP, RETAKE",
        "CLAIM, 900000, READY, NO_MATCH, failed ask, SELFIE CHALLENGE STEP_UP OFFICER, RETAKE_OR_ASK_OFFICER",
        "CLAIM, 900000, READY, UNSURE, failed ask due, CHALLENGE SELFIE STEP_UP OFFICER, CHALLENGE",
        "CLAIM, 900000, READY, NO_MATCH, failed ask due rests, SELFIE_FOR_OFFICER STEP_UP OFFICER, SEND_PICTURE_FOR_OFFICER",
        // officers compare plain selfies in any case: a challenge would only be refused
        "CLAIM, 900000, READY, NO_MATCH, failed ask due turns-rest, SELFIE STEP_UP OFFICER, RETAKE_OR_ASK_OFFICER",
        "BINDING, -, READY, -, due turns-rest, SELFIE, SEND_PICTURE",
        "BINDING, -, READY, -, rests, SELFIE_FOR_OFFICER, SEND_PICTURE_FOR_OFFICER",
        "CLAIM, 14999999, READY, NO_MATCH, failed ask, SELFIE CHALLENGE STEP_UP OFFICER, RETAKE_OR_ASK_OFFICER",
        "CLAIM, 15000000, READY, NO_MATCH, failed ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        "CLAIM, -, READY, NO_MATCH, failed ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        "DATA_UPDATE, -, READY, NO_MATCH, failed ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        "BINDING, -, READY, NO_MATCH, failed ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        "LOGIN, -, READY, NO_MATCH, failed ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        // an officer said no: the machine and the other proofs are left
        "CLAIM, 900000, READY, NO_MATCH, failed, SELFIE CHALLENGE STEP_UP, SEND_PICTURE",
        "CLAIM, 900000, READY, EXPIRED, -, SELFIE, SEND_PICTURE",
        // no photograph anywhere
        "BINDING, -, NONE, -, -, DOCUMENT, SEND_DOCUMENT",
        "LOGIN, -, NONE, -, -, DOCUMENT, SEND_DOCUMENT",
        "CLAIM, 900000, NONE, -, -, STEP_UP DOCUMENT, USE_ANOTHER_PROOF",
        "CLAIM, 15000001, NONE, -, -, DOCUMENT, SEND_DOCUMENT",
        "BINDING, -, NONE, -, doc, SELFIE, SEND_PICTURE",
        "CLAIM, 900000, NONE, -, doc, SELFIE STEP_UP, SEND_PICTURE",
        "BINDING, -, NONE, UNSURE, failed, DOCUMENT, SEND_DOCUMENT",
        "BINDING, -, NONE, UNSURE, failed doc ask, SELFIE CHALLENGE OFFICER, RETAKE_OR_ASK_OFFICER",
        "BINDING, -, NONE, WITH_OFFICER, failed doc, WAIT SELFIE CHALLENGE, WAIT_FOR_OFFICER",
        "BINDING, -, NONE, WITH_OFFICER, failed, WAIT DOCUMENT, WAIT_FOR_OFFICER",
    })
    void theWaysAndTheBestOfThem(Purpose purpose, Long rupiah, ReferenceState reference, String latest, String said, String expected, NextStep best) {
        Standing standing = standing(purpose, rupiah, reference, latest, said);

        List<Way> ways = Way.of(standing, RULES);

        assertEquals(Arrays.stream(expected.split(" ")).map(Way::valueOf).toList(), ways);
        assertEquals(best, NextStep.of(standing, ways));
    }

    @Test
    void whileAnOperationIsOpenThereIsAlwaysAWayAndTheBestStepIsOneOfThem() {
        everyStanding(SlotStatus.OPEN, standing -> {
            List<Way> ways = Way.of(standing, RULES);
            assertFalse(ways.isEmpty(), standing::toString);
            assertEquals(ways.size(), ways.stream().distinct().count(), standing::toString);
            assertTrue(ways.contains(wayOf(NextStep.of(standing, ways))), standing::toString);
            assertFalse(ways.contains(Way.STEP_UP) && (standing.purpose() == Purpose.BINDING || standing.purpose() == Purpose.LOGIN), standing::toString);
            assertEquals(standing.underWay(), ways.contains(Way.WAIT), standing::toString);
        });
    }

    @Test
    void onceItIsMatchedOrOverThereIsNothingToDoForIt() {
        for (SlotStatus over : List.of(SlotStatus.MATCHED, SlotStatus.EXPIRED)) {
            everyStanding(over, standing -> assertEquals(List.of(), Way.of(standing, RULES)));
        }
    }

    private static Way wayOf(NextStep step) {
        return switch (step) {
            case SEND_PICTURE, RETAKE, RETAKE_OR_ASK_OFFICER -> Way.SELFIE;
            case WAIT, WAIT_FOR_REGISTRY, WAIT_FOR_OFFICER -> Way.WAIT;
            case CHALLENGE -> Way.CHALLENGE;
            case USE_ANOTHER_PROOF -> Way.STEP_UP;
            case SEND_DOCUMENT -> Way.DOCUMENT;
            case SEND_PICTURE_FOR_OFFICER -> Way.SELFIE_FOR_OFFICER;
            case FOLLOW_THE_NEWER, START_AGAIN, CONTINUE -> throw new AssertionError(step + " is no step of an open operation");
        };
    }

    private static void everyStanding(SlotStatus slot, Consumer<Standing> check) {
        List<Optional<Selfie>> selfies = new ArrayList<>(List.of(Optional.empty()));
        for (VerificationStatus status : VerificationStatus.values()) {
            if (status == VerificationStatus.DONE) {
                // a match closes its operation
                List.of(Outcome.UNSURE, Outcome.NO_MATCH, Outcome.BAD_PICTURE).forEach(outcome -> selfies.add(Optional.of(new Selfie(status, outcome))));
            } else {
                selfies.add(Optional.of(new Selfie(status, null)));
            }
        }
        for (Purpose purpose : Purpose.values()) {
            for (Optional<Rupiah> amount : List.<Optional<Rupiah>>of(Optional.empty(), Optional.of(Rupiah.of(1)), Optional.of(Rupiah.of(90_000_000)))) {
                for (ReferenceState reference : ReferenceState.values()) {
                    for (Optional<Selfie> selfie : selfies) {
                        for (int bits = 0; bits < 256; bits++) {
                            boolean lacking = reference == ReferenceState.NONE || (bits & 1) != 0;
                            check.accept(new Standing(slot, purpose, amount, reference, lacking, lacking && (bits & 2) != 0, (bits & 4) != 0, (bits & 8) != 0,
                                    (bits & 16) != 0, (bits & 32) != 0, (bits & 64) != 0, (bits & 128) != 0, selfie));
                        }
                    }
                }
            }
        }
    }
}
