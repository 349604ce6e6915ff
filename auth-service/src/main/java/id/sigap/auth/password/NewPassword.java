package id.sigap.auth.password;

import id.sigap.auth.password.rule.PasswordRules;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Lets a new password in, or says what is wrong with it. */
@ApplicationScoped
public class NewPassword {

    private final PasswordRules rules = new PasswordRules(commonWords());

    /**
     * @param own texts that anybody who knows the person would try
     * @throws ProblemException if the password is refused
     */
    public void check(String password, Collection<String> own) {
        rules.defectOf(password, own).ifPresent(defect -> {
            throw switch (defect) {
                case TOO_SHORT, TOO_LONG -> new ProblemException(AuthProblem.PASSWORD_LENGTH, PasswordRules.SHORTEST, PasswordRules.LONGEST).field("password");
                case TOO_COMMON -> new ProblemException(AuthProblem.PASSWORD_COMMON).field("password");
            };
        });
    }

    static List<String> commonWords() {
        try (InputStream file = NewPassword.class.getResourceAsStream("/passwords/common.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the list of common passwords cannot be read", e);
        }
    }
}
