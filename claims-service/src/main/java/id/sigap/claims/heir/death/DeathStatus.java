package id.sigap.claims.heir.death;

import id.sigap.contracts.problem.ProblemType.Text;

/** Where the case of a death stands. */
public enum DeathStatus {

    REPORTED("Dilaporkan, menunggu petugas", "Reported, waits for officers"),
    DISPUTED("Keterangan keluarga berbeda, menunggu petugas", "The declarations differ, waits for officers"),
    FAMILY_PROPOSED("Susunan keluarga diusulkan, menunggu konfirmasi", "The family is proposed, waits for confirmation"),
    SETTLED("Susunan keluarga ditetapkan", "The family is settled"),
    REFUSED("Laporan ditolak", "The report was refused");

    private final Text text;

    DeathStatus(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
