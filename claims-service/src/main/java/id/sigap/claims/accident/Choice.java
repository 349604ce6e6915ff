package id.sigap.claims.accident;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import java.util.stream.Stream;

/** A constant in a query, read by hand: the framework would answer 404 to what is none. */
final class Choice {

    private Choice() {
    }

    /**
     * @param text null for the usual one
     * @throws ProblemException INVALID_REQUEST that names the parameter
     */
    static <E extends Enum<E>> E read(String name, String text, E usual) {
        if (text == null) {
            return usual;
        }
        return Stream.of(usual.getDeclaringClass().getEnumConstants()).filter(constant -> constant.name().equals(text)).findFirst()
                .orElseThrow(() -> new ProblemException(CommonProblem.INVALID_REQUEST).field(name));
    }
}
