package id.sigap.platform.page;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One page of a list.
 *
 * @param next where the next page starts, to be sent as {@code cursor}; null on the last page
 */
public record Page<T>(List<T> items, @Schema(examples = "MDE5MzI0YTEtN2MxZS03YTUyLWIxZjAtMmY2ZDhlMGM5YTEx") String next) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MOST = 100;

    /**
     * Makes a page from rows of which one more was read than fits.
     *
     * @param keyOf the sort key of an item, from which the next page continues
     */
    public static <T> Page<T> of(List<T> rowsAndOneMore, int limit, Function<T, String> keyOf) {
        if (rowsAndOneMore.size() <= limit) {
            return new Page<>(List.copyOf(rowsAndOneMore), null);
        }
        List<T> items = List.copyOf(rowsAndOneMore.subList(0, limit));
        return new Page<>(items, Cursor.write(keyOf.apply(items.getLast())));
    }
}
