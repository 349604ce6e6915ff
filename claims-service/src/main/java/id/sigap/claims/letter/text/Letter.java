package id.sigap.claims.letter.text;

import id.sigap.contracts.problem.ProblemType.Text;
import java.time.Instant;
import java.util.List;

/**
 * A letter before it is set on pages: the same blocks are written in Indonesian and, as a second part, in English.
 *
 * @param at when the decision was taken; the letter bears no other time
 */
public record Letter(Head head, Text subject, Instant at, List<Block> blocks) {

    public Letter {
        blocks = List.copyOf(blocks);
    }

    /**
     * @param issuer  who writes
     * @param address of the person to whom it is written; may be null
     */
    public record Head(String issuer, String number, String claim, String name, String address) {
        @Override
        public String toString() {
            return "Head[" + number + "]";
        }
    }

    /** A piece of a letter. */
    public sealed interface Block {
    }

    public record Heading(Text text) implements Block {
    }

    public record Paragraph(Text text) implements Block {
    }

    public record Items(List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Two columns: what, and how much or which. */
    public record Table(List<Row> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }
    }

    public record Row(Text label, Text value) {
    }

    /** Lines whose indentation says what belongs to what; small. */
    public record Lines(Text text) implements Block {
    }

    @Override
    public String toString() {
        return "Letter[" + head.number() + "]";
    }
}
