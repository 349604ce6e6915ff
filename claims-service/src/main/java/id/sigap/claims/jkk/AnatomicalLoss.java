package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;

/**
 * What can be lost as a whole, or in its function, with a share each (PP 44/2015 Lampiran III; domain reference 4.2).
 * Among losses of the same part each is contained in the one named as its larger.
 */
public enum AnatomicalLoss {

    RIGHT_ARM_SHOULDER("lengan kanan dari sendi bahu", "right arm from the shoulder", null, 1),
    LEFT_ARM_SHOULDER("lengan kiri dari sendi bahu", "left arm from the shoulder", null, 1),
    RIGHT_ARM_ELBOW("lengan kanan dari atau di atas siku", "right arm from or above the elbow", RIGHT_ARM_SHOULDER, 1),
    LEFT_ARM_ELBOW("lengan kiri dari atau di atas siku", "left arm from or above the elbow", LEFT_ARM_SHOULDER, 1),
    RIGHT_HAND("tangan kanan dari pergelangan", "right hand from the wrist", RIGHT_ARM_ELBOW, 1),
    LEFT_HAND("tangan kiri dari pergelangan", "left hand from the wrist", LEFT_ARM_ELBOW, 1),
    BOTH_LEGS("kedua kaki dari pangkal paha", "both legs from the groin", null, 1),
    ONE_LEG("sebelah kaki dari pangkal paha", "one leg from the groin", BOTH_LEGS, 1),
    BOTH_FEET("kedua telapak kaki dari mata kaki", "both feet from the ankle", BOTH_LEGS, 1),
    ONE_FOOT("sebelah telapak kaki dari mata kaki", "one foot from the ankle", BOTH_FEET, 1),
    BOTH_EYES("kedua mata", "both eyes", null, 1),
    ONE_EYE("sebelah mata", "one eye", BOTH_EYES, 1),
    HEARING_BOTH("pendengaran kedua telinga", "hearing of both ears", null, 1),
    HEARING_ONE("pendengaran sebelah telinga", "hearing of one ear", HEARING_BOTH, 1),
    RIGHT_THUMB("ibu jari tangan kanan", "right thumb", RIGHT_HAND, 1),
    LEFT_THUMB("ibu jari tangan kiri", "left thumb", LEFT_HAND, 1),
    RIGHT_INDEX("telunjuk tangan kanan", "right index finger", RIGHT_HAND, 1),
    LEFT_INDEX("telunjuk tangan kiri", "left index finger", LEFT_HAND, 1),
    OTHER_RIGHT_FINGER("jari lain tangan kanan", "another finger of the right hand", RIGHT_HAND, 3),
    OTHER_LEFT_FINGER("jari lain tangan kiri", "another finger of the left hand", LEFT_HAND, 3),
    RIGHT_INDEX_JOINT("ruas pertama telunjuk kanan", "first joint of the right index finger", RIGHT_INDEX, 1),
    LEFT_INDEX_JOINT("ruas pertama telunjuk kiri", "first joint of the left index finger", LEFT_INDEX, 1),
    OTHER_RIGHT_JOINT("ruas pertama jari lain tangan kanan", "first joint of another right finger", RIGHT_HAND, 3),
    OTHER_LEFT_JOINT("ruas pertama jari lain tangan kiri", "first joint of another left finger", LEFT_HAND, 3),
    BIG_TOE("ibu jari kaki", "big toe", BOTH_FEET, 2),
    SECOND_TOE("jari telunjuk kaki", "second toe", BOTH_FEET, 2),
    OTHER_TOE("jari kaki lain", "another toe", BOTH_FEET, 6),
    IMPOTENCE("impotensi", "impotence", null, 1),
    LEG_SHORTER_OVER_75("kaki memendek 7,5 cm atau lebih", "leg shorter by 7.5 cm or more", BOTH_LEGS, 1),
    LEG_SHORTER_5_TO_75("kaki memendek 5 sampai 7,5 cm", "leg shorter by 5 to 7.5 cm", LEG_SHORTER_OVER_75, 1),
    LEG_SHORTER_UNDER_5("kaki memendek kurang dari 5 cm", "leg shorter by less than 5 cm", LEG_SHORTER_5_TO_75, 1),
    BOTH_EAR_SHELLS("kedua daun telinga", "both ear shells", null, 1),
    EAR_SHELL("sebelah daun telinga", "one ear shell", BOTH_EAR_SHELLS, 1),
    NOSE_TIP("cuping hidung", "tip of the nose", null, 1),
    SMELL("penciuman", "sense of smell", null, 1),
    NASAL_SEPTUM("perforasi sekat rongga hidung", "hole of the nasal septum", null, 1),
    CAPACITY_51_70("kemampuan kerja fisik berkurang 51 sampai 70 %", "physical capacity less by 51 to 70 %", null, 1),
    CAPACITY_26_50("kemampuan kerja fisik berkurang 26 sampai 50 %", "physical capacity less by 26 to 50 %", CAPACITY_51_70, 1),
    CAPACITY_10_25("kemampuan kerja fisik berkurang 10 sampai 25 %", "physical capacity less by 10 to 25 %", CAPACITY_26_50, 1),
    MENTAL("kemampuan kerja mental tetap", "mental capacity, for good", null, 1);

    private final Text label;
    private final AnatomicalLoss larger;
    private final int most;

    AnatomicalLoss(String indonesian, String english, AnatomicalLoss larger, int most) {
        this.label = new Text(indonesian, english);
        this.larger = larger;
        this.most = most;
    }

    public Text label() {
        return label;
    }

    /** How many of it a body has. */
    int most() {
        return most;
    }

    /** Whether whoever has lost the other has lost this with it. */
    boolean isPartOf(AnatomicalLoss other) {
        for (AnatomicalLoss part = larger; part != null; part = part.larger) {
            if (part == other) {
                return true;
            }
        }
        return false;
    }

    /** The same on the other side of the body, for the share of left-handed people; itself where there are no sides. */
    AnatomicalLoss otherSide() {
        return switch (this) {
            case RIGHT_ARM_SHOULDER -> LEFT_ARM_SHOULDER;
            case LEFT_ARM_SHOULDER -> RIGHT_ARM_SHOULDER;
            case RIGHT_ARM_ELBOW -> LEFT_ARM_ELBOW;
            case LEFT_ARM_ELBOW -> RIGHT_ARM_ELBOW;
            case RIGHT_HAND -> LEFT_HAND;
            case LEFT_HAND -> RIGHT_HAND;
            case RIGHT_THUMB -> LEFT_THUMB;
            case LEFT_THUMB -> RIGHT_THUMB;
            case RIGHT_INDEX -> LEFT_INDEX;
            case LEFT_INDEX -> RIGHT_INDEX;
            case OTHER_RIGHT_FINGER -> OTHER_LEFT_FINGER;
            case OTHER_LEFT_FINGER -> OTHER_RIGHT_FINGER;
            case RIGHT_INDEX_JOINT -> LEFT_INDEX_JOINT;
            case LEFT_INDEX_JOINT -> RIGHT_INDEX_JOINT;
            case OTHER_RIGHT_JOINT -> OTHER_LEFT_JOINT;
            case OTHER_LEFT_JOINT -> OTHER_RIGHT_JOINT;
            case BOTH_LEGS, ONE_LEG, BOTH_FEET, ONE_FOOT, BOTH_EYES, ONE_EYE, HEARING_BOTH, HEARING_ONE, BIG_TOE, SECOND_TOE, OTHER_TOE, IMPOTENCE,
                    LEG_SHORTER_OVER_75, LEG_SHORTER_5_TO_75, LEG_SHORTER_UNDER_5, BOTH_EAR_SHELLS, EAR_SHELL, NOSE_TIP, SMELL, NASAL_SEPTUM,
                    CAPACITY_51_70, CAPACITY_26_50, CAPACITY_10_25, MENTAL -> this;
        };
    }
}
