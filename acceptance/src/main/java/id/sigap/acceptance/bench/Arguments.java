package id.sigap.acceptance.bench;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what is said on a bench's command line. What is not understood throws an {@link IllegalArgumentException} that says how it is used. */
public final class Arguments {

    private final List<String> words;
    private final String usage;
    private int at;

    public Arguments(List<String> words, String usage) {
        this.words = words;
        this.usage = usage;
    }

    public boolean hasNext() {
        return at < words.size();
    }

    /** The next word; empty after the last. */
    public String next() {
        return hasNext() ? words.get(at++) : "";
    }

    /** The next word as names of constants, in any case, between commas. */
    public <E extends Enum<E>> Set<E> some(Class<E> of) {
        try {
            return EnumSet.copyOf(Stream.of(next().split(",", -1)).map(name -> Enum.valueOf(of, name.toUpperCase(Locale.ROOT))).toList());
        } catch (IllegalArgumentException unknown) {
            throw new IllegalArgumentException(usage, unknown);
        }
    }

    /** The next word as a whole number, which may have {@code _} between its digits. */
    public int number(int least, int most) {
        try {
            int number = Integer.parseInt(next().replace("_", ""));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException wrong) {
            throw new IllegalArgumentException(usage, wrong);
        }
        throw wrong();
    }

    /** What to throw where a word is not one of those that are known. */
    public IllegalArgumentException wrong() {
        return new IllegalArgumentException(usage);
    }
}
