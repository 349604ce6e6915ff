package id.sigap.claims.jkp;

import id.sigap.contracts.problem.ProblemType.Text;

/** Scale of an employer by PP 7/2021, as far as JKP tells scales apart (domain reference 1.2). */
public enum EmployerScale {

    MICRO_SMALL("mikro atau kecil", "micro or small"),
    MEDIUM_LARGE("menengah atau besar", "medium or large");

    private final Text text;

    EmployerScale(String indonesian, String english) {
        this.text = new Text(indonesian, english);
    }

    public Text text() {
        return text;
    }
}
