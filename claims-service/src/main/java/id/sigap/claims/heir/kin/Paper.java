package id.sigap.claims.heir.kin;

import id.sigap.contracts.problem.ProblemType.Text;

/** A document that a claim after a death can need (domain reference 5.2). */
public enum Paper {

    DEATH_CERTIFICATE("Akta kematian", "Death certificate (akta kematian)"),
    MEMBER_CARD("Kartu peserta (KPJ) almarhum", "Membership card (KPJ) of the deceased"),
    CLAIMANT_ID("KTP pemohon", "Identity card (KTP) of the claimant"),
    FAMILY_CARD("Kartu Keluarga (KK)", "Family card (KK)"),
    HEIR_LETTER("Surat keterangan ahli waris", "Letter of heirs"),
    COURT_ORDER("Penetapan ahli waris dari pengadilan", "Court order that names the heirs"),
    MARRIAGE_BOOK("Buku nikah atau akta perkawinan dengan almarhum", "Marriage book or certificate, with the deceased"),
    BIRTH_CERTIFICATE("Akta kelahiran anak", "Birth certificate of the child"),
    MEMBERS_BIRTH_CERTIFICATE("Akta kelahiran almarhum", "Birth certificate of the deceased"),
    PARENTS_BIRTH_CERTIFICATE("Akta kelahiran orang tua yang menjadi penghubung", "Birth certificate of the parent in between"),
    SIBLINGS_BIRTH_CERTIFICATE("Akta kelahiran saudara kandung", "Birth certificate of the sibling"),
    SPOUSES_BIRTH_CERTIFICATE("Akta kelahiran istri atau suami almarhum", "Birth certificate of the spouse of the deceased"),
    GUARDIAN_DEED("Penetapan atau akta perwalian", "Guardian's deed or court order"),
    GUARDIAN_ID("KTP wali", "Identity card (KTP) of the guardian"),
    WILL("Surat wasiat", "Will"),
    WORK_REFERENCE("Surat keterangan kerja almarhum", "Work reference of the deceased"),
    BANK_BOOK("Buku tabungan atas nama penerima", "Bank book in the payee's name"),
    PENSION_FORM("Formulir 7", "Form 7 (Formulir 7)"),
    SCHOLARSHIP_FORM("Formulir beasiswa", "Scholarship form"),
    SCHOOL_LETTER("Surat keterangan sekolah", "Letter of the school"),
    SCHOOL_REPORT("Rapor terakhir", "Last school report"),
    FUNERAL_RECEIPT("Bukti biaya pemakaman", "Receipts of the funeral");

    private final Text label;

    Paper(String indonesian, String english) {
        label = new Text(indonesian, english);
    }

    public Text label() {
        return label;
    }
}
