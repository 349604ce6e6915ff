package id.sigap.claims.heir.kin;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Optional;

/** What somebody else than the member can claim after a death. */
public enum Claimable {

    OLD_AGE_SAVINGS("Saldo JHT", "JHT savings"),
    DEATH_BENEFIT("Santunan kematian (JKM) atau meninggal karena kecelakaan kerja (JKK)", "Death benefit (JKM), or death from a work accident (JKK)"),
    SURVIVORS_PENSION("Pensiun janda, duda, anak atau orang tua (JP), atau pembayaran sekaligus", "Survivor's pension (JP), or its payment at once"),
    SCHOLARSHIP("Beasiswa anak", "Scholarship of a child"),
    FUNERAL("Biaya pemakaman", "Funeral grant");

    private final Text label;

    Claimable(String indonesian, String english) {
        label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }

    /** Empty where the programme has nothing of the kind. */
    public static Optional<Claimable> of(Programme programme, ForWhom forWhom) {
        return switch (programme) {
            case JHT -> inherited(forWhom, OLD_AGE_SAVINGS);
            case JP -> inherited(forWhom, SURVIVORS_PENSION);
            case JKP -> Optional.empty();
            case JKK, JKM -> Optional.of(switch (forWhom) {
                case ForWhom.Myself myself -> DEATH_BENEFIT;
                case ForWhom.Ward ward -> DEATH_BENEFIT;
                case ForWhom.Scholar scholar -> SCHOLARSHIP;
                case ForWhom.WhoPaidTheFuneral payer -> FUNERAL;
            });
        };
    }

    private static Optional<Claimable> inherited(ForWhom forWhom, Claimable claimable) {
        return switch (forWhom) {
            case ForWhom.Myself myself -> Optional.of(claimable);
            case ForWhom.Ward ward -> Optional.of(claimable);
            case ForWhom.Scholar scholar -> Optional.empty();
            case ForWhom.WhoPaidTheFuneral payer -> Optional.empty();
        };
    }
}
