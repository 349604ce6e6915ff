package id.sigap.claims.document.paper;

import id.sigap.contracts.problem.ProblemType.Text;

/** Every paper that a claim of any programme may need (domain reference 5.2, and 4.2 for care at cost). */
public enum DocumentKind {
    KPJ("Kartu peserta (KPJ)", "Member's card (KPJ)"),
    KTP("KTP peserta", "Member's identity card (KTP)"),
    KK("Kartu Keluarga (KK)", "Family card (KK)"),
    NPWP("NPWP", "Taxpayer number (NPWP)"),
    PASSPORT("Paspor", "Passport"),
    PHOTO("Foto terbaru", "Recent photograph"),
    BANK_BOOK("Buku tabungan", "Bank book"),

    COMPANY_RULE("PKB, perjanjian kerja atau peraturan perusahaan tentang usia pensiun", "Collective agreement, contract or company rule on the pension age"),
    RETIREMENT_LETTER("Surat keterangan pensiun", "Letter of retirement"),
    RESIGNATION_LETTER("Surat pengunduran diri atau paklaring", "Letter of resignation, or of the employment (paklaring)"),
    PHK_PROOF("Bukti PHK, akta PHI atau perjanjian bersama", "Proof of the PHK, court deed (PHI) or mutual agreement"),
    WORK_CONTRACT("Perjanjian kerja waktu tertentu (PKWT)", "Fixed-term contract (PKWT)"),
    END_OF_WORK_LETTER("Surat keterangan berakhirnya pekerjaan", "Letter that the work has ended"),
    STOPPED_STATEMENT("Surat pernyataan berhenti bekerja", "Statement of having stopped work"),
    LEAVING_STATEMENT("Surat pernyataan tidak lagi bekerja di Indonesia", "Statement of no longer working in Indonesia"),
    ACTIVE_WORK_LETTER("Surat keterangan masih aktif bekerja", "Letter of active work"),
    SALE_DEED("PPJB atau AJB", "Sale agreement or deed (PPJB or AJB)"),
    LOAN_AGREEMENT("Perjanjian kredit atau surat penawaran bank", "Loan agreement or the bank's letter of offer"),
    STANDING_INSTRUCTION("Standing instruction", "Standing instruction to the bank"),
    LOAN_ACCOUNT("Nomor rekening kredit di bank", "Account number of the loan at the bank"),

    KK1("Laporan kecelakaan tahap I (formulir 3 KK1)", "Report of the accident, stage I (form 3 KK1)"),
    KK2("Laporan kecelakaan tahap II (formulir 3a KK2)", "Report of the accident, stage II (form 3a KK2)"),
    KK3("Surat keterangan dokter (formulir 3b KK3)", "Doctor's statement (form 3b KK3)"),
    PAK1("Laporan penyakit akibat kerja tahap I (formulir 3 PAK1)", "Report of an occupational disease, stage I (form 3 PAK1)"),
    PAK2("Laporan penyakit akibat kerja tahap II (formulir 3a PAK2)", "Report of an occupational disease, stage II (form 3a PAK2)"),
    PAK3("Surat keterangan dokter (formulir 3b PAK3)", "Doctor's statement (form 3b PAK3)"),
    ATTENDANCE("Daftar hadir", "Attendance list"),
    CHRONOLOGY("Kronologi kejadian", "Account of what happened"),
    WITNESSES("Keterangan dua saksi dengan KTP", "Statements of two witnesses with their KTP"),
    POLICE_REPORT("Surat keterangan polisi", "Police report"),
    VISUM("Visum", "Medical examiner's report (visum)"),
    ACCIDENT_PHOTO("Foto kejadian", "Photograph of the accident"),

    DOCTORS_LETTER("Surat keterangan dokter", "Doctor's letter"),
    SICK_NOTE("Surat istirahat dokter", "Sick note"),
    MEDICAL_REPORT("Resume medis", "Medical report"),
    PRESCRIPTION("Resep atau surat rujukan alat bantu (kacamata, alat dengar, gigi tiruan, protese)", "Prescription (spectacles, hearing aid, dentures, prosthesis)"),
    CARE_BILL("Rincian biaya perawatan", "Itemised bill of the care"),
    RECEIPTS("Kuitansi", "Receipts"),
    TRANSPORT_RECEIPTS("Kuitansi pengangkutan", "Receipts of transport"),
    WAGE_SLIPS("Slip upah", "Wage slips"),
    TRANSFER_STATEMENT("Bukti transfer upah", "Statement of wage transfers"),
    INABILITY_LETTER("Surat pemberi kerja tentang ketidakmampuan bekerja", "Employer's letter of inability to work"),

    EMBASSY_LETTER("Surat keterangan perwakilan RI (KBRI, KJRI atau KDEI)", "Letter of the embassy, consulate or KDEI"),
    PLACEMENT_AGREEMENT("Perjanjian penempatan atau perjanjian kerja pekerja migran", "Agreement of placement or of work of a migrant worker"),

    DEATH_CERTIFICATE("Akta atau surat keterangan kematian", "Death certificate"),
    EMBASSY_DEATH_LETTER("Surat kematian dari perwakilan RI (KBRI atau KDEI)", "Death letter of the embassy or KDEI"),
    HEIR_LETTER("Surat keterangan ahli waris atau penetapan pengadilan", "Letter of the heirs, or court order"),
    HEIRS_KTP("KTP ahli waris", "Heirs' identity cards (KTP)"),
    MARRIAGE_BOOK("Buku nikah", "Marriage book"),
    WORK_REFERENCE("Surat keterangan kerja", "Work reference"),
    PROJECT_NUMBER("Nomor proyek jasa konstruksi", "Number of the construction project"),
    FAMILY_TIE_PROOF("Bukti hubungan keluarga", "Proof of the family tie"),

    SCHOLARSHIP_FORM("Formulir beasiswa", "Scholarship form"),
    BIRTH_CERTIFICATE("Akta kelahiran", "Birth certificate"),
    SCHOOL_LETTER("Surat keterangan sekolah", "Letter of the school"),
    SCHOOL_REPORT("Rapor terakhir", "Last school report"),
    CHILD_ACCOUNT("Rekening anak atau wali", "Bank account of the child or guardian"),
    GUARDIANS_KTP("KTP wali", "Guardian's identity card (KTP)"),

    FORM_7("Formulir 7 (permohonan JP)", "Form 7 (application for JP)"),
    FORM_7A("Formulir 7A (konfirmasi tahunan JP)", "Form 7A (yearly confirmation of JP)"),

    NOT_CONTESTED_STATEMENT("Pernyataan tidak menolak PHK", "Statement of not contesting the PHK"),
    REPORT_RECEIPT("Tanda terima laporan PHK", "Receipt of the report of the PHK"),

    OTHER("Dokumen pendukung lain", "Another supporting paper");

    private final Text text;

    DocumentKind(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
