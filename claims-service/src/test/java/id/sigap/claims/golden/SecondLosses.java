package id.sigap.claims.golden;

import static java.util.Map.entry;

import java.util.Map;

/** Partial disability by the table of PP 44/2015 Lampiran III, section 4.2 of the reference. */
final class SecondLosses {

    /** Per mille of eighty wages. */
    static final Map<String, Long> WHOLE = Map.ofEntries(
            entry("RIGHT_ARM_SHOULDER", 400L), entry("LEFT_ARM_SHOULDER", 350L), entry("RIGHT_ARM_ELBOW", 350L),
            entry("LEFT_ARM_ELBOW", 300L), entry("RIGHT_HAND", 320L), entry("LEFT_HAND", 280L), entry("BOTH_LEGS", 700L),
            entry("ONE_LEG", 350L), entry("BOTH_FEET", 500L), entry("ONE_FOOT", 250L), entry("BOTH_EYES", 700L), entry("ONE_EYE", 350L),
            entry("HEARING_BOTH", 400L), entry("HEARING_ONE", 200L), entry("RIGHT_THUMB", 150L), entry("LEFT_THUMB", 120L),
            entry("RIGHT_INDEX", 90L), entry("LEFT_INDEX", 70L), entry("OTHER_RIGHT_FINGER", 40L), entry("OTHER_LEFT_FINGER", 30L),
            entry("RIGHT_INDEX_JOINT", 45L), entry("LEFT_INDEX_JOINT", 35L), entry("OTHER_RIGHT_JOINT", 20L),
            entry("OTHER_LEFT_JOINT", 15L), entry("BIG_TOE", 50L), entry("SECOND_TOE", 30L), entry("OTHER_TOE", 20L),
            entry("IMPOTENCE", 300L), entry("LEG_SHORTER_UNDER_5", 100L), entry("LEG_SHORTER_5_TO_75", 200L),
            entry("LEG_SHORTER_OVER_75", 300L), entry("EAR_SHELL", 50L), entry("BOTH_EAR_SHELLS", 100L), entry("NOSE_TIP", 300L),
            entry("SMELL", 100L), entry("NASAL_SEPTUM", 150L), entry("CAPACITY_51_70", 400L), entry("CAPACITY_26_50", 200L),
            entry("CAPACITY_10_25", 50L), entry("MENTAL", 700L));

    /** Per mille for each step of ten decibel or ten percent. */
    static final Map<String, Long> STEPS = Map.of("HEARING_PER_10DB_BOTH", 60L, "HEARING_PER_10DB_ONE", 30L, "ACUITY_PER_10", 70L,
            "COLOUR_PER_10", 100L, "FIELD_PER_10", 70L);

    private SecondLosses() {
    }

    /** Several losses add up to at most 70 %; a left-handed person's left side counts as the right. */
    static Map<String, Long> partialDisability(Inputs in) {
        boolean leftHanded = in.yes("left-handed");
        long hundredThousandths = 0;
        for (String loss : in.text("losses").split(",")) {
            hundredThousandths += weight(loss, leftHanded);
        }
        long counted = Math.min(hundredThousandths, 70_000);
        return Map.of("JKK_PARTIAL_DISABILITY", Inputs.halfUp(counted * 80 * in.number("wage"), 100_000));
    }

    private static long weight(String loss, boolean leftHanded) {
        String[] parts = loss.split(":");
        String code = leftHanded ? otherSide(parts[0]) : parts[0];
        long number = parts.length == 1 ? 100 : Long.parseLong(parts[1]);
        if (code.equals("SCALP")) {
            return number * 1_000;
        }
        Long perStep = STEPS.get(code);
        if (perStep != null) {
            return perStep * number * 100;
        }
        Long whole = WHOLE.get(code);
        if (whole == null) {
            throw new IllegalArgumentException("no such loss: " + loss);
        }
        return whole * number;
    }

    static String otherSide(String code) {
        return code.contains("RIGHT_") ? code.replace("RIGHT_", "LEFT_") : code.replace("LEFT_", "RIGHT_");
    }
}
