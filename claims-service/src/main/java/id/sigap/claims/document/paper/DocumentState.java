package id.sigap.claims.document.paper;

import id.sigap.contracts.problem.ProblemType.Text;

/** Where a document stands. */
public enum DocumentState {
    UPLOADING("Sedang diunggah", "Being uploaded"),
    CHECKING("Sedang diperiksa", "Being checked"),
    READY("Diterima", "Accepted"),
    REFUSED("Ditolak", "Refused"),
    EXPIRED("Waktu unggahan habis", "The upload expired");

    private final Text text;

    DocumentState(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
