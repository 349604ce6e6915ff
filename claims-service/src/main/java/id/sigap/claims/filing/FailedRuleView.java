package id.sigap.claims.filing;

import id.sigap.claims.benefit.FailedRule;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rule that is not met, in the client's language. */
@Schema(name = "FailedRule")
public record FailedRuleView(
        @Schema(description = "Stable code", examples = "MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH") String code,
        @Schema(examples = "The waiting period since the date of the resignation letter is over") String text,
        @Schema(description = "What was found", examples = "the letter is dated 14 November 2026") String detail,
        @Schema(description = "What to do next", examples = "Claim from 14 December 2026 on") String next,
        @Schema(examples = "Permenaker 4/2022") String regulation,
        @Schema(description = "First day on which the rule will be met if nothing else changes; null where time alone does not help",
                examples = "2026-12-14") LocalDate worksFrom,
        @Schema(description = "True where the figure has not been read in the regulation yet") boolean toBeVerified) {

    public static List<FailedRuleView> of(List<FailedRule> failed, Locale language) {
        return failed.stream().map(rule -> new FailedRuleView(rule.code(), rule.text().in(language), rule.detail().text().in(language),
                rule.next().text().in(language), rule.regulation(), rule.worksFrom(), rule.verify())).toList();
    }
}
