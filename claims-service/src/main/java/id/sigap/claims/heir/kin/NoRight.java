package id.sigap.claims.heir.kin;

import id.sigap.contracts.problem.ProblemType.Text;

/** Why somebody can't claim after a death. */
public enum NoRight {

    NO_SUCH_CASE("Laporan kematian tidak ditemukan.", "There is no such report of a death."),
    NOT_OF_THE_FAMILY("Nama dan tanggal lahir Anda tidak ada dalam keluarga yang dilaporkan.", "Your name and date of birth are not in the family that was declared."),
    FAMILY_IS_DISPUTED("Keterangan keluarga berbeda-beda. Petugas sedang menyelesaikannya.", "The declarations of the family differ. Officers are settling them."),
    REPORT_WAS_REFUSED("Laporan kematian ditolak.", "The report of the death was refused."),
    PROGRAMME_PAYS_NO_HEIR("Program ini tidak membayar manfaat itu setelah peserta meninggal.", "This programme pays no such benefit after a member's death."),
    WORK_DID_NOT_CAUSE_IT("Kematian ini bukan karena kecelakaan kerja: yang berlaku JKM.", "No work accident caused this death: JKM applies."),
    WORK_CAUSED_IT("Kematian ini karena kecelakaan kerja: yang berlaku JKK.", "A work accident caused this death: JKK applies."),
    DIED_TOO("Ahli waris ini telah meninggal. Bagiannya diurus ahli warisnya di kantor cabang dengan penetapan pengadilan.",
            "This heir has died. The heirs of the heir claim the share at a branch, with a court order."),
    AN_EARLIER_RANK_INHERITS("Ada ahli waris yang urutannya lebih dulu.", "There are heirs of an earlier rank."),
    A_GUARDIAN_CLAIMS("Anda belum dewasa. Wali Anda yang mengajukan.", "You are a minor. Your guardian claims for you."),
    NOT_THE_GUARDIAN("Anda tidak tercatat sebagai wali anak ini.", "You are not named as the guardian of this child."),
    OF_AGE("Ahli waris ini sudah dewasa dan mengajukan sendiri.", "This heir is of age and claims alone."),
    NO_PENSION("Pensiun dibayarkan kepada anggota keluarga yang lain, atau haknya sudah berakhir.", "The pension goes to others of the family, or the right to it has ended."),
    NO_SCHOLARSHIP("Anak ini tidak menerima beasiswa: tidak bersekolah, sudah bekerja atau menikah, melewati batas usia, atau jumlah anak sudah terpenuhi.",
            "There is no scholarship for this child: it is not at school, works, is married, is too old, or others fill the number of children."),
    FUNERAL_GOES_TO_ANOTHER("Biaya pemakaman diterima orang lain, atau dibagi di antara para ahli waris.", "The funeral grant goes to somebody else, or is divided among the heirs.");

    private final Text text;

    NoRight(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
