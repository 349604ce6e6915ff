package id.sigap.claims.jkk;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What a benefit for partial disability depends on.
 *
 * @param wage       of a month, as {@link JkkWage} finds it
 * @param leftHanded true: the table's right is the left
 * @param accident   day of the accident or diagnosis, legal day in Asia/Jakarta
 */
public record PartialDisabilityCase(Rupiah wage, List<Loss> losses, boolean leftHanded, LocalDate accident) {

    private static final int MOST = 50;

    public PartialDisabilityCase {
        losses = List.copyOf(losses);
        JkkWage.require(wage);
        if (losses.isEmpty() || losses.size() > MOST) {
            throw new IllegalArgumentException("between 1 and " + MOST + " losses");
        }
        for (int i = 0; i < losses.size(); i++) {
            requirePossible(losses, i);
        }
    }

    /** Nobody loses more of a part than a body has, nor a part again that went with a larger one. */
    private static void requirePossible(List<Loss> losses, int at) {
        switch (losses.get(at)) {
            case Loss.Whole(AnatomicalLoss what) -> {
                int same = 0;
                for (Loss other : losses) {
                    same += mentions(other, what) ? 1 : 0;
                    if (other instanceof Loss.Whole(AnatomicalLoss larger) && what.isPartOf(larger)) {
                        throw new IllegalArgumentException(what + " is part of " + larger);
                    }
                }
                requireAtMost(what.most(), same, what);
            }
            case Loss.Function(AnatomicalLoss what, var lost) -> {
                int same = 0;
                for (Loss other : losses) {
                    same += mentions(other, what) ? 1 : 0;
                    if (other instanceof Loss.Whole(AnatomicalLoss larger) && what.isPartOf(larger)) {
                        throw new IllegalArgumentException(what + " has no function left without " + larger);
                    }
                }
                requireAtMost(what.most(), same, what);
            }
            case Loss.Steps(SteppedLoss what, int steps) -> {
                int same = 0;
                for (Loss other : losses) {
                    same += other instanceof Loss.Steps(SteppedLoss measured, int more) && measured == what ? 1 : 0;
                }
                requireAtMost(1, same, what);
            }
            case Loss.Scalp scalp -> {
                int same = 0;
                for (Loss other : losses) {
                    same += other instanceof Loss.Scalp ? 1 : 0;
                }
                requireAtMost(1, same, "SCALP");
            }
        }
    }

    private static boolean mentions(Loss loss, AnatomicalLoss what) {
        return switch (loss) {
            case Loss.Whole whole -> whole.what() == what;
            case Loss.Function function -> function.what() == what;
            case Loss.Steps steps -> false;
            case Loss.Scalp scalp -> false;
        };
    }

    private static void requireAtMost(int most, int given, Object what) {
        if (given > most) {
            throw new IllegalArgumentException(what + " is given " + given + " times, a body has " + most);
        }
    }
}
