package id.sigap.claims.heir;

import id.sigap.contracts.problem.ProblemType.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands between the report of a death and the claims that follow it. */
@Schema(name = "LackingInDeath")
enum Lacking {

    FAMILY_NOT_SETTLED("Petugas belum menetapkan susunan keluarga.", "Officers have not settled the family yet."),
    FAMILY_DISPUTED("Keterangan keluarga berbeda-beda. Petugas sedang menyelesaikannya.", "The declarations of the family differ. Officers are settling them."),
    CAUSE_NOT_KNOWN("Belum diketahui apakah pekerjaan penyebabnya: yang dibayar JKK atau JKM.", "It is not known yet whether work caused it: JKK or JKM pays."),
    GUARDIAN_NOT_NAMED("Wali seorang anak belum disebut: tanpa wali, bagiannya tidak dapat diajukan.", "Nobody is named who acts for a child: its share can't be claimed without."),
    IDENTITY_NOT_ARRIVED("Data diri Anda sedang disiapkan. Coba lagi nanti.", "Your own data are being set up. Try again later.");

    private final Text text;

    Lacking(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    Text text() {
        return text;
    }
}
