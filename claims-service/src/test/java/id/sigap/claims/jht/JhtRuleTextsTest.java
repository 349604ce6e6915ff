package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ProblemType.Text;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class JhtRuleTextsTest {

    @Test
    void everyRuleStepAndFigureSpeaksBothLanguages() {
        Stream<Text> rules = ClaimReason.of(Programme.JHT).stream().flatMap(reason -> JhtRule.of(reason).stream()).map(JhtRule::text);
        Stream<Text> steps = Arrays.stream(ClaimStep.values()).map(ClaimStep::text);
        Stream<Text> details = Arrays.stream(StepDetail.values()).map(StepDetail::text);
        Stream<Text> figures = ClaimRules.book().rows().stream().map(row -> row.key().label());

        Stream.of(rules, steps, details, figures).flatMap(texts -> texts).forEach(text -> {
            assertFalse(text.indonesian().isBlank() || text.english().isBlank(), text::toString);
            assertNotEquals(text.indonesian(), text.english());
        });
    }

    @Test
    void everyRuleIsUsedByAReasonAndNamesARegulation() {
        Set<Class<?>> used = new HashSet<>();
        for (ClaimReason reason : ClaimReason.of(Programme.JHT)) {
            JhtRule.of(reason).forEach(rule -> {
                used.add(rule.getClass());
                assertFalse(rule.regulation().isBlank());
            });
        }
        assertEquals(Set.of(JhtRule.class.getPermittedSubclasses()), used);
    }
}
