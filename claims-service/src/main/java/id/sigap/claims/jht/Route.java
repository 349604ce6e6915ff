package id.sigap.claims.jht;

import id.sigap.contracts.problem.ProblemType.Text;

/** Where a claim is handed in (domain reference 5.1). */
public enum Route {

    JMO("aplikasi", "the app"),
    LAPAK_ASIK("Lapak Asik", "Lapak Asik, the web counter"),
    BRANCH("kantor cabang", "a branch");

    private final Text text;

    Route(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
