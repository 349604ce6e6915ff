package id.sigap.rules;

/**
 * Where a rule row comes from.
 *
 * @param regulation what it rests on, as a lawyer would cite it
 * @param source     keys of the source index in the domain reference
 * @param verify     true where part of the row is general knowledge that nobody has read in the regulation yet; every answer
 *                   that used such a row says so
 */
public record Citation(String regulation, String source, Grade grade, boolean verify) {

    public Citation {
        if (regulation.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("a rule row names its regulation and its source");
        }
    }
}
