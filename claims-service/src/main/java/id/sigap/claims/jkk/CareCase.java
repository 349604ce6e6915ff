package id.sigap.claims.jkk;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;

/**
 * What healing cost, as the receipts say.
 *
 * @param homeCare          bills of care at home, in any order
 * @param hearingAidsBefore how many have been paid for this person already
 * @param aids              prostheses and orthoses
 * @param accident          day of the accident or diagnosis, legal day in Asia/Jakarta
 */
public record CareCase(Rupiah medical, List<Bill> homeCare, Rupiah dentures, Rupiah hearingAid, int hearingAidsBefore, Rupiah spectacles, List<Aid> aids,
        LocalDate accident) {

    private static final int MOST = 1_000;

    public record Bill(LocalDate day, Rupiah cost) {
        public Bill {
            requireCost(cost);
        }
    }

    /** @param listPrice the government's price of such an aid */
    public record Aid(Rupiah cost, Rupiah listPrice) {
        public Aid {
            requireCost(cost);
            requireCost(listPrice);
        }
    }

    public CareCase {
        homeCare = List.copyOf(homeCare);
        aids = List.copyOf(aids);
        requireCost(medical);
        requireCost(dentures);
        requireCost(hearingAid);
        requireCost(spectacles);
        if (hearingAidsBefore < 0) {
            throw new IllegalArgumentException("a count is not negative");
        }
        if (homeCare.size() > MOST || aids.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " bills of a kind");
        }
        for (Bill bill : homeCare) {
            if (bill.day().isBefore(accident)) {
                throw new IllegalArgumentException("care at home is not billed before the accident");
            }
        }
    }

    /** Only medical care. */
    public static CareCase medical(Rupiah cost, LocalDate accident) {
        return new CareCase(cost, List.of(), Rupiah.ZERO, Rupiah.ZERO, 0, Rupiah.ZERO, List.of(), accident);
    }

    private static void requireCost(Rupiah cost) {
        if (cost.isNegative()) {
            throw new IllegalArgumentException("a cost is not negative");
        }
    }
}
