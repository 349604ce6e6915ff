package id.sigap.claims.document.scan;

/** What a scanner says of a content. */
public sealed interface Verdict {

    record Clean() implements Verdict {
    }

    /** @param signature the scanner's name for what it found */
    record Infected(String signature) implements Verdict {
    }

    /** More than the scanner takes. */
    record TooLarge() implements Verdict {
    }

    /** There is no scanner on this machine, and the operator said so. */
    record NotScanned() implements Verdict {
    }

    /** As many contents as may are being scanned; ask again soon. */
    record Busy() implements Verdict {
    }

    /**
     * Nobody knows yet.
     *
     * @param why a word on the kind of failure; no content
     */
    record Unavailable(String why) implements Verdict {
    }
}
