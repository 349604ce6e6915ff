package id.sigap.claims.jkp;

import id.sigap.contracts.problem.ProblemType.Text;

/** A paper that a JKP claim needs (domain reference 5.2). */
public enum JkpDocument {

    PHK_PROOF("Bukti PHK", "Proof of the PHK"),
    NOT_CONTESTED_STATEMENT("Pernyataan tidak menolak PHK", "Statement of not contesting the PHK"),
    REPORT_RECEIPT("Tanda terima laporan PHK", "Receipt of the report of the PHK"),
    KTP("KTP", "Identity card (KTP)"),
    BANK_ACCOUNT("Rekening bank atas nama sendiri", "Bank account in the own name");

    private final Text text;

    JkpDocument(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
