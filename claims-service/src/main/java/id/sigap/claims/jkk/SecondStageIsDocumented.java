package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.Optional;

/** The report of stage II, made when somebody is healed, disabled or dead, with the doctor's statement (domain reference 5.2). */
record SecondStageIsDocumented() implements JkkRule {

    @Override
    public String code() {
        return "SECOND_STAGE_IS_DOCUMENTED";
    }

    @Override
    public Text text() {
        return new Text("Laporan tahap II lengkap", "The report of stage II is complete");
    }

    @Override
    public Optional<RuleRow> row(JkkCase asked) {
        return Optional.of(asked.secondStage());
    }

    @Override
    public String regulation() {
        return "Permenaker 5/2021";
    }

    @Override
    public Finding check(JkkCase asked) {
        return new MissingDocuments(asked).beside(asked.secondStage()).finding();
    }
}
