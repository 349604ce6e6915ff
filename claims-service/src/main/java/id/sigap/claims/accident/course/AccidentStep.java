package id.sigap.claims.accident.course;

import id.sigap.contracts.problem.ProblemType.Text;

/** The lines of an accident's timeline. */
public enum AccidentStep {
    REPORTED("Kecelakaan dilaporkan", "The accident was reported"),
    REPORTED_UNMATCHED("Kecelakaan dilaporkan; petugas mencari peserta yang dimaksud", "The accident was reported; an officer looks for the member it names"),
    REPORTED_AGAIN("Kecelakaan yang sama juga dilaporkan oleh orang lain", "Somebody else reported the same accident"),
    SPLIT_OFF("Laporan dipisahkan dari kecelakaan lain", "The report was taken out of another accident"),
    MATCHED("Petugas menemukan peserta yang dimaksud", "An officer found the member it names"),
    STAGE_ONE_SENT("Laporan tahap I (KK1) diterima", "The form of stage I (KK1) has come"),
    CARE_ENDED("Dokter menyatakan hasil perawatan", "The doctor has stated how the care ended"),
    STAGE_TWO_SENT("Laporan tahap II (KK2) dengan keterangan dokter diterima", "The form of stage II (KK2) with the doctor's statement has come"),
    NOTED("Catatan ditambahkan", "A note was added"),
    FURTHER_CARE("Perawatan lanjutan dicatat", "Further care was noted"),
    OUTCOME_CHANGED("Hasil berubah; diperiksa lagi", "The outcome has changed; it is looked at again"),
    REMINDED("Pengingat: laporan berikutnya segera jatuh tempo", "Reminder: the next form is due soon"),
    CLAIM_LINKED("Klaim JKK dihubungkan", "A JKK claim was linked"),
    REPORT_TAKEN_OUT("Satu laporan dipisahkan menjadi kecelakaan tersendiri", "One report was made an accident of its own"),
    KEPT_APART("Petugas menyatakan dua kecelakaan berbeda", "An officer found that two accidents are not the same"),
    MERGED_AWAY("Digabung dengan laporan lain atas kecelakaan yang sama", "Merged into another report of the same accident"),
    CLOSED("Ditutup oleh petugas; tahap I dan II lengkap", "Closed by an officer; stages I and II are complete"),
    REFUSED("Ditolak oleh petugas", "Refused by an officer"),
    WITHDRAWN("Laporan ditarik oleh pelapor", "Withdrawn by who reported it");

    private final Text text;

    AccidentStep(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
