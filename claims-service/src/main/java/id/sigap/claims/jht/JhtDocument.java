package id.sigap.claims.jht;

import id.sigap.contracts.problem.ProblemType.Text;

/** A paper that a JHT claim needs (domain reference 5.2). Which reason needs which stands in the rules. */
public enum JhtDocument {

    KPJ("Kartu peserta (KPJ)", "Member's card (KPJ)"),
    KTP("KTP peserta", "Member's identity card (KTP)"),
    KK("Kartu Keluarga (KK)", "Family card (KK)"),
    NPWP("NPWP", "Taxpayer number (NPWP)"),
    NPWP_IF_ANY("NPWP bila ada", "Taxpayer number (NPWP), if there is one"),
    COMPANY_RULE("PKB, perjanjian kerja atau peraturan perusahaan tentang usia pensiun", "Collective agreement, contract or company rule on the pension age"),
    RETIREMENT_LETTER("Surat keterangan pensiun", "Letter of retirement"),
    RESIGNATION_LETTER("Surat pengunduran diri atau paklaring", "Letter of resignation, or of the employment (paklaring)"),
    PHK_PROOF("Bukti PHK, putusan PHI atau perjanjian bersama", "Proof of the PHK, court deed (PHI) or mutual agreement"),
    WORK_CONTRACT("Perjanjian kerja waktu tertentu (PKWT)", "Fixed-term contract (PKWT)"),
    END_OF_WORK_LETTER("Surat keterangan berakhirnya pekerjaan", "Letter that the work has ended"),
    STOPPED_STATEMENT("Surat pernyataan berhenti bekerja", "Statement of having stopped work"),
    LEAVING_STATEMENT("Surat pernyataan tidak lagi bekerja di Indonesia", "Statement of no longer working in Indonesia"),
    PASSPORT("Paspor", "Passport"),
    DOCTORS_LETTER("Surat keterangan dokter", "Doctor's letter"),
    DEATH_CERTIFICATE("Surat keterangan kematian", "Death certificate"),
    HEIR_LETTER("Surat keterangan ahli waris atau penetapan pengadilan", "Letter of the heirs, or court order"),
    HEIRS_KTP("KTP ahli waris", "Heirs' identity cards (KTP)"),
    ACTIVE_WORK_LETTER("Surat keterangan masih aktif bekerja", "Letter of active work"),
    SALE_DEED("PPJB atau AJB", "Sale agreement or deed (PPJB or AJB)"),
    LOAN_AGREEMENT("Perjanjian kredit atau surat penawaran bank", "Loan agreement or the bank's letter of offer"),
    STANDING_INSTRUCTION("Standing instruction", "Standing instruction to the bank"),
    LOAN_ACCOUNT("Nomor rekening kredit di bank", "Account number of the loan at the bank"),
    BANK_BOOK("Buku tabungan", "Bank book"),
    PHOTO("Foto terbaru", "Recent photograph");

    private final Text text;

    JhtDocument(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
