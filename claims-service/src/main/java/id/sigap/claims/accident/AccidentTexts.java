package id.sigap.claims.accident;

import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.problem.ProblemType.Text;

/** What workers, reporters and employers read. */
final class AccidentTexts {

    static final Text RECEIVED = new Text("Laporan diterima. Terima kasih; petugas dan peserta yang bersangkutan diberi tahu bila perlu.",
            "The report was received. Thank you; officers and the worker are told where needed.");
    static final Text TAKEN_BACK = new Text("Laporan ini sudah Anda tarik", "You have taken this report back");
    static final Text IN_TIME = new Text("Laporan ini masuk dalam batas waktu", "This report came in time");
    static final Text LATE = new Text("Laporan ini masuk setelah batas waktu. Bila tidak ada laporan lain yang lebih awal, manfaat yang sama menjadi kewajiban pemberi kerja.",
            "This report came after the deadline. Unless an earlier one came, the employer owes the same benefit.");
    static final Text NO_DEADLINE = new Text("Batas waktu lapor untuk hari itu belum ditemukan; laporan terlambat belum dibebankan kepada pemberi kerja",
            "The deadline of that day has not been found; a late report did not fall on the employer");
    static final Text STAGE_ONE = new Text("Formulir tahap I (KK1) melengkapi laporan; yang menentukan tepat waktu adalah laporan pertama",
            "The form of stage I (KK1) completes the report; the first report is what has to be in time");
    static final Text STAGE_TWO = new Text("Formulir tahap II (KK2) dengan keterangan dokter (KK3) menyusul pernyataan dokter dalam batas yang sama",
            "The form of stage II (KK2) with the doctor's statement (KK3) follows what the doctor stated within the same time");

    private AccidentTexts() {
    }

    static Text of(AccidentStatus status) {
        return switch (status) {
            case UNMATCHED -> new Text("Petugas mencari peserta yang dimaksud", "An officer looks for the member it names");
            case REPORTED -> new Text("Dilaporkan; menunggu laporan tahap I (KK1)", "Reported; waiting for the form of stage I (KK1)");
            case STAGE_I -> new Text("Tahap I lengkap; menunggu akhir perawatan dan laporan tahap II (KK2)",
                    "Stage I is there; waiting for the end of the care and the form of stage II (KK2)");
            case STAGE_II -> new Text("Tahap II diterima; diperiksa petugas", "Stage II has come; officers look at it");
            case CLOSED -> new Text("Selesai", "Closed");
            case DUPLICATE -> new Text("Digabung dengan laporan lain", "Merged into another report");
            case WITHDRAWN -> new Text("Ditarik pelapor", "Withdrawn");
            case REFUSED -> new Text("Ditolak petugas", "Refused by an officer");
        };
    }
}
