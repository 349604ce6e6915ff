package id.sigap.contracts.problem;

import java.util.List;
import java.util.stream.Stream;

/** Every problem type of the suite. */
public final class ProblemCatalogue {

    private ProblemCatalogue() {
    }

    public static List<ProblemType> all() {
        return Stream.<ProblemType[]>of(CommonProblem.values(), UploadProblem.values(), AuthProblem.values(), MembershipProblem.values(), ClaimsProblem.values(),
                BiometricProblem.values(), PaymentProblem.values(), NotificationProblem.values()).flatMap(Stream::of).toList();
    }
}
