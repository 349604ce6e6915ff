package id.sigap.claims.heir.kin;

import id.sigap.contracts.problem.ProblemType.Text;

/** Who acts for a minor. */
public record Guardian(Basis basis, Named person) {

    /** What makes somebody a guardian; each has its own proof. */
    public enum Basis {

        PARENT("orang tua anak", "the child's parent"),
        APPOINTED("wali yang ditetapkan", "an appointed guardian");

        private final Text label;

        Basis(String indonesian, String english) {
            label = new Text(indonesian, english);
        }

        public Text label() {
            return label;
        }
    }

    boolean same(Guardian other) {
        return other != null && basis == other.basis && person.same(other.person);
    }

    @Override
    public String toString() {
        return "Guardian[" + basis + "]";
    }
}
