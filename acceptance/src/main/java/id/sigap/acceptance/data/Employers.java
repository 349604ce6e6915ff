package id.sigap.acceptance.data;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The employers of each block of {@value #BLOCK} members, in whom alone these work.
 *
 * <p>Of 25.004 million workers in segment PU, 18.27 million are in JHT and 14.41 million in JP (2023, domain reference section 7). A micro
 * employer must join neither, a small one JHT, the others both (section 1.2): so 27 % of the workers are with micro employers,
 * 15.4 % with small ones, 57.6 % with larger ones, taken here as 20 % medium and 37.6 % big. There are 27.7 workers to each of the 901,912
 * employers; mean sizes of 9, 35, 150 and 1,200, which are assumed, give that.
 */
final class Employers {

    static final int BLOCK = 10_000;
    private static final double WORKERS_PER_BLOCK = BLOCK * Population.SHARE_PU;

    private enum Size {
        MICRO(BusinessScale.MIKRO, 0.27, 9), SMALL(BusinessScale.KECIL, 0.154, 35),
        MEDIUM(BusinessScale.MENENGAH, 0.2, 150), BIG(BusinessScale.BESAR, 0.376, 1_200);

        private final BusinessScale scale;
        private final double share;
        private final int perBlock;

        Size(BusinessScale scale, double share, int meanWorkers) {
            this.scale = scale;
            this.share = share;
            this.perBlock = (int) Math.ceil(WORKERS_PER_BLOCK * share / meanWorkers);
        }
    }

    private static final int PER_BLOCK = List.of(Size.values()).stream().mapToInt(size -> size.perBlock).sum();

    private final long seed;
    private int cachedBlock = -1;
    private Map<Size, List<Employer>> cached;

    Employers(long seed) {
        this.seed = seed;
    }

    /** All of a block. */
    List<Employer> of(int block) {
        return bySize(block).values().stream().flatMap(List::stream).toList();
    }

    /** Where somebody works; some employers have many times the workers of others of their scale. */
    Employer draw(int block, Draw draw) {
        double place = draw.unit();
        Size size = Size.MICRO;
        for (Size next : Size.values()) {
            size = next;
            if (place < next.share) {
                break;
            }
            place -= next.share;
        }
        List<Employer> choice = bySize(block).get(size);
        double skewed = draw.unit() * draw.unit() * 0.5 + draw.unit() * 0.5;
        return choice.get((int) (skewed * choice.size()));
    }

    private Map<Size, List<Employer>> bySize(int block) {
        if (block != cachedBlock) {
            cached = make(block);
            cachedBlock = block;
        }
        return cached;
    }

    private Map<Size, List<Employer>> make(int block) {
        Map<Size, List<Employer>> made = new EnumMap<>(Size.class);
        long number = (long) block * PER_BLOCK;
        for (Size size : Size.values()) {
            List<Employer> employers = new ArrayList<>(size.perBlock);
            for (int n = 0; n < size.perBlock; n++) {
                employers.add(employer(number++, size.scale, block));
            }
            made.put(size, employers);
        }
        return made;
    }

    private Employer employer(long number, BusinessScale scale, int block) {
        Draw draw = Draw.of(seed, Thing.EMPLOYER, number);
        String npp = "ZA" + Long.toString(1_000_000 + number).substring(1);
        return new Employer(Thing.EMPLOYER.id(seed, number, Population.joinedAtMillis(block * BLOCK)), npp, Names.employer(draw, scale, number), scale,
                draw.oneOf(List.of(RiskClass.values())));
    }
}
