package id.sigap.claims.jht;

import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.problem.ProblemType.Text;

/** The grounds of a claim as members read them. */
public final class JhtReasons {

    private JhtReasons() {
    }

    public static Text text(ClaimReason reason) {
        return switch (reason) {
            case AGE_56 -> new Text("usia 56 tahun", "age 56");
            case RESIGNATION -> new Text("mengundurkan diri", "resignation");
            case PHK -> new Text("PHK", "dismissal (PHK)");
            case COMPANY_PENSION_AGE -> new Text("usia pensiun menurut perusahaan", "the company's pension age");
            case PKWT_ENDED -> new Text("PKWT berakhir", "end of a fixed-term contract (PKWT)");
            case BPU_STOPPED -> new Text("peserta BPU berhenti bekerja", "a BPU member stopped working");
            case LEAVING_INDONESIA -> new Text("meninggalkan Indonesia selamanya", "leaving Indonesia for good");
            case TOTAL_DISABILITY -> new Text("cacat total tetap", "total and permanent disability");
            case DEATH -> new Text("meninggal dunia", "death");
            case PARTIAL_10 -> new Text("sebagian 10 % untuk persiapan hari tua", "a part of 10 % to prepare for old age");
            case PARTIAL_30 -> new Text("sebagian 30 % untuk perumahan", "a part of 30 % for a home");
            case CARE, TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, FUNERAL, SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK -> throw ofAnother(reason);
        };
    }

    static IllegalArgumentException ofAnother(ClaimReason reason) {
        return new IllegalArgumentException(reason + " is no reason of JHT");
    }

    /** Whether only a part of the balance is paid, to a member who goes on working. */
    public static boolean partial(ClaimReason reason) {
        return switch (reason) {
            case PARTIAL_10, PARTIAL_30 -> true;
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH -> false;
            case CARE, TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, FUNERAL, SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS,
                    TREATMENT_ABROAD, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK -> throw ofAnother(reason);
        };
    }
}
