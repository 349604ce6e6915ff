package id.sigap.claims.jkk;

import id.sigap.contracts.problem.ProblemType.Text;

/** Documents of a JKK claim (domain reference 5.2). */
public enum JkkDocument {

    KK1("laporan tahap I (formulir 3 KK1)", "report of stage I (form 3 KK1)"),
    KK2("laporan tahap II (formulir 3a KK2)", "report of stage II (form 3a KK2)"),
    KK3("surat keterangan dokter (formulir 3b KK3)", "doctor's statement (form 3b KK3)"),
    PAK1("laporan penyakit akibat kerja tahap I (formulir 3 PAK1)", "report of an occupational disease, stage I (form 3 PAK1)"),
    PAK2("laporan penyakit akibat kerja tahap II (formulir 3a PAK2)", "report of an occupational disease, stage II (form 3a PAK2)"),
    PAK3("surat keterangan dokter (formulir 3b PAK3)", "doctor's statement (form 3b PAK3)"),
    KPJ("kartu peserta (KPJ)", "membership card (KPJ)"),
    KTP("kartu tanda penduduk (KTP)", "identity card (KTP)"),
    ATTENDANCE("daftar hadir", "attendance list"),
    CHRONOLOGY("kronologi kejadian", "account of what happened"),
    WITNESSES("dua saksi dengan KTP", "two witnesses with their KTP"),
    POLICE_REPORT("surat keterangan polisi", "police report"),
    VISUM("visum", "medical examiner's report (visum)"),
    RECEIPTS("kuitansi", "receipts");

    private final Text label;

    JkkDocument(String indonesian, String english) {
        this.label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
