package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** The report of stage I with what belongs to it (domain reference 5.2); more after a traffic accident or violence. */
record FirstStageIsDocumented() implements JkkRule {

    @Override
    public String code() {
        return "FIRST_STAGE_IS_DOCUMENTED";
    }

    @Override
    public Text text() {
        return new Text("Laporan tahap I lengkap", "The report of stage I is complete");
    }

    @Override
    public Optional<RuleRow> row(JkkCase asked) {
        return Optional.of(asked.firstStage().getFirst());
    }

    @Override
    public String regulation() {
        return "Permenaker 5/2021";
    }

    @Override
    public Finding check(JkkCase asked) {
        MissingDocuments missing = new MissingDocuments(asked);
        asked.firstStage().forEach(missing::beside);
        return missing.finding();
    }
}
