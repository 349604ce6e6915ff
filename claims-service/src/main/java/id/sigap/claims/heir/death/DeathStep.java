package id.sigap.claims.heir.death;

import id.sigap.contracts.problem.ProblemType.Text;

/** What happened in the case of a death. */
public enum DeathStep {

    DECLARED("Kematian dilaporkan", "The death was reported"),
    CONTRADICTED("Keterangan yang berbeda diterima", "A differing declaration came in"),
    REOPENED("Kasus dibuka kembali", "The case was opened again"),
    PROPOSED("Petugas mengusulkan susunan keluarga", "An officer proposed who the family are"),
    CONFIRMED("Susunan keluarga ditetapkan", "The family was settled"),
    REFUSED("Laporan ditolak", "The report was refused");

    private final Text text;

    DeathStep(String indonesian, String english) {
        text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
