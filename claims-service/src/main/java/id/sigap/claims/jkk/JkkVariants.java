package id.sigap.claims.jkk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What figures of JKK depend on besides the day. */
final class JkkVariants {

    static final List<String> LOSSES = Stream.of(names(AnatomicalLoss.values()), names(SteppedLoss.values()), Stream.of(Loss.SCALP_LOWEST, Loss.SCALP_HIGHEST))
            .flatMap(names -> names).toList();
    static final List<String> MODES = names(TransportMode.values()).toList();
    static final List<String> DOCUMENTS = names(DocumentSet.values()).toList();
    static final List<String> PMI_ITEMS = names(PmiItem.values()).toList();

    private JkkVariants() {
    }

    private static Stream<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name);
    }
}
