package id.sigap.claims.jkp;

import id.sigap.contracts.problem.ProblemType.Text;

/** How an employment ended, as far as JKP tells ends apart (domain reference 4.5). */
public enum EndOfWork {

    PHK("PHK", "dismissal (PHK)"),
    PKWT_ENDED_EARLY("PKWT diakhiri sebelum waktunya", "fixed-term contract (PKWT) ended before its time"),
    PKWT_ENDED("PKWT berakhir pada waktunya", "fixed-term contract (PKWT) ended in time"),
    RESIGNATION("mengundurkan diri", "resignation"),
    PENSION("pensiun", "pension"),
    TOTAL_DISABILITY("cacat total tetap", "total and permanent disability"),
    DEATH("meninggal dunia", "death");

    private final Text text;

    EndOfWork(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
