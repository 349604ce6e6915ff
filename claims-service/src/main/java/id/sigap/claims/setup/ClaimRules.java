package id.sigap.claims.setup;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.jht.JhtFigure;
import id.sigap.claims.jkk.JkkFigure;
import id.sigap.claims.jkm.JkmFigure;
import id.sigap.claims.jkp.JkpFigure;
import id.sigap.claims.jp.JpFigure;
import id.sigap.rules.BpuFigure;
import id.sigap.rules.PensionFigure;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleFile;
import id.sigap.rules.RuleKey;
import java.util.List;
import java.util.stream.Stream;

/** Which figures this service works with, and the reviewed files that set them. */
public final class ClaimRules {

    private ClaimRules() {
    }

    /** @throws IllegalArgumentException for rules with a gap or an overlap */
    public static RuleBook book() {
        return RuleFile.book(keys(), ServiceFigure.FILE, SurvivorFigure.FILE, JhtFigure.FILE, JkkFigure.FILE, JkmFigure.FILE, BpuFigure.FILE, PensionFigure.FILE, JpFigure.FILE,
                JkpFigure.FILE);
    }

    private static List<RuleKey> keys() {
        return Stream.<RuleKey[]>of(ServiceFigure.values(), SurvivorFigure.values(), JhtFigure.values(), JkkFigure.values(), JkmFigure.values(),
                BpuFigure.values(), PensionFigure.values(), JpFigure.values(), JkpFigure.values()).flatMap(Stream::of).toList();
    }
}
