package id.sigap.claims.golden;

import java.time.LocalDate;
import java.util.TreeSet;

/** Partial disability: every code of the table whole, the sided ones for left-handed people too, parts of a function, sums and their limit. */
final class LossCases {

    private static final LocalDate[] DAYS = CaseList.days("2015-07-01", "2015-07-02", "2019-12-01", "2019-12-02", "2019-12-03");
    private static final String DAY = "2025-06-15";

    private LossCases() {
    }

    static void addTo(CaseList list) {
        for (LocalDate day : DAYS) {
            loss(list, day.toString(), 6_000_000, "ONE_EYE", "no");
            loss(list, day.toString(), 6_000_000, "RIGHT_ARM_SHOULDER,LEFT_ARM_SHOULDER", "no");
        }
        everyCode(list);
        functions(list);
        steps(list);
        sums(list);
    }

    private static void everyCode(CaseList list) {
        for (String code : new TreeSet<>(SecondLosses.WHOLE.keySet())) {
            loss(list, DAY, 6_123_457, code, "no");
            if (code.contains("RIGHT_") || code.contains("LEFT_")) {
                loss(list, DAY, 6_123_457, code, "yes");
            }
        }
        loss(list, DAY, 6_000_000, "ONE_LEG", "yes");
    }

    private static void functions(CaseList list) {
        for (int percent : new int[] {1, 33, 50, 99, 100}) {
            loss(list, DAY, 4_567_891, "RIGHT_INDEX_JOINT:" + percent, "no");
            loss(list, DAY, 4_567_891, "LEFT_ARM_ELBOW:" + percent, "no");
            loss(list, DAY, 4_567_891, "LEFT_ARM_ELBOW:" + percent, "yes");
            loss(list, DAY, 4_567_891, "ONE_EYE:" + percent, "no");
        }
        for (long wage : CaseList.spread(4_301, 10, 1_000_000, 25_000_000)) {
            loss(list, DAY, wage, "RIGHT_HAND:" + (wage % 100 + 1), "no");
        }
    }

    private static void steps(CaseList list) {
        for (int steps : new int[] {1, 2, 6}) {
            for (String code : new TreeSet<>(SecondLosses.STEPS.keySet())) {
                loss(list, DAY, 5_432_109, code + ":" + steps, "no");
            }
        }
        for (int percent : new int[] {10, 11, 20, 29, 30}) {
            loss(list, DAY, 5_432_109, "SCALP:" + percent, "no");
        }
    }

    private static void sums(CaseList list) {
        String[] sums = {"RIGHT_THUMB,RIGHT_INDEX", "LEFT_THUMB,LEFT_INDEX,OTHER_LEFT_FINGER", "OTHER_RIGHT_FINGER,OTHER_RIGHT_FINGER",
            "RIGHT_ARM_ELBOW,LEFT_ARM_ELBOW", "RIGHT_HAND,LEFT_HAND", "RIGHT_HAND,LEFT_HAND,SMELL", "RIGHT_HAND,LEFT_HAND,SMELL,BIG_TOE",
            "RIGHT_HAND,LEFT_HAND,SMELL:90", "ONE_LEG,ONE_EYE", "ONE_LEG,ONE_EYE,OTHER_TOE", "BOTH_LEGS,ONE_EYE", "BOTH_FEET,HEARING_ONE",
            "BOTH_FEET,HEARING_ONE,EAR_SHELL:1", "BOTH_EYES,MENTAL", "RIGHT_ARM_SHOULDER:40,LEFT_ARM_SHOULDER:60", "RIGHT_ARM_SHOULDER,NOSE_TIP",
            "RIGHT_ARM_SHOULDER,NOSE_TIP,SMELL:50", "IMPOTENCE,SCALP:15", "HEARING_PER_10DB_ONE:3,EAR_SHELL", "ACUITY_PER_10:5,FIELD_PER_10:5",
            "ACUITY_PER_10:5,FIELD_PER_10:6", "RIGHT_INDEX_JOINT,OTHER_LEFT_JOINT", "CAPACITY_10_25,NASAL_SEPTUM"};
        for (String losses : sums) {
            loss(list, DAY, 7_654_321, losses, "no");
        }
        for (String losses : new String[] {"RIGHT_THUMB,RIGHT_INDEX", "RIGHT_ARM_ELBOW,SMELL", "LEFT_ARM_SHOULDER:40,LEFT_THUMB",
            "RIGHT_ARM_SHOULDER,LEFT_ARM_SHOULDER"}) {
            loss(list, DAY, 7_654_321, losses, "yes");
        }
    }

    private static void loss(CaseList list, String day, long wage, String losses, String leftHanded) {
        list.add("JKK-LOSS", "JKK_PARTIAL_DISABILITY", day, "wage=%d losses=%s left-handed=%s".formatted(wage, losses, leftHanded));
    }
}
