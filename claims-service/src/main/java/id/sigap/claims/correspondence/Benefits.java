package id.sigap.claims.correspondence;

import id.sigap.claims.jht.JhtReasons;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;

/** What is claimed, and what it rests on, as letters say it. */
public final class Benefits {

    private Benefits() {
    }

    public static Text text(ClaimReason reason) {
        return switch (reason) {
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH, PARTIAL_10, PARTIAL_30 ->
                    JhtReasons.text(reason);
            case CARE -> new Text("biaya perawatan", "cost of care");
            case TRANSPORT -> new Text("biaya pengangkutan", "cost of transport");
            case WAGE_REPLACEMENT -> new Text("santunan sementara tidak mampu bekerja", "benefit while unable to work");
            case PARTIAL_DISABILITY -> new Text("cacat sebagian", "partial disability");
            case AIDS -> new Text("alat bantu", "aids");
            case TREATMENT_ABROAD -> new Text("biaya perawatan di negara penempatan", "cost of treatment abroad");
            case REPATRIATION -> new Text("biaya pemulangan", "cost of repatriation");
            case FAILED_PLACEMENT -> new Text("gagal berangkat", "failed placement");
            case PLACEMENT_NOT_AS_AGREED -> new Text("penempatan tidak sesuai perjanjian", "placement not as agreed");
            case VIOLENCE -> new Text("santunan korban kekerasan", "benefit after violence");
            case PHK_AFTER_ACCIDENT -> new Text("PHK setelah kecelakaan kerja", "PHK after a work accident");
            case ONE_SIDED_PHK -> new Text("PHK sepihak", "one-sided PHK");
            case FUNERAL -> new Text("biaya pemakaman", "funeral grant");
            case SCHOLARSHIP -> new Text("beasiswa", "scholarship");
            case OLD_AGE -> new Text("pensiun hari tua", "old-age pension");
            case PENSION_PAYMENT -> new Text("pensiun bulanan", "monthly pension");
            case JOB_LOSS -> new Text("kehilangan pekerjaan", "loss of the job");
        };
    }

    public static String regulation(Programme programme) {
        return switch (programme) {
            case JHT -> "PP 46/2015; Permenaker 4/2022";
            case JKK, JKM -> "PP 44/2015; PP 82/2019; Permenaker 1/2025";
            case JP -> "PP 45/2015";
            case JKP -> "PP 37/2021; PP 6/2025";
        };
    }
}
